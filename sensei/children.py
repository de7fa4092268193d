"""Child processes that run koans, got in one of two ways: forked by a warm server, or started afresh."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from sensei import environment

SECONDS_TO_START = 120.0
"""For the import of TensorFlow, on a slow machine with a cold disk."""


class CannotStart(Exception):
    """The process that runs koans does not start: TensorFlow is not installed, or its import fails."""


@dataclass(frozen=True)
class Child:
    """A started process, the leader of a session of its own: what it tells and prints, and how to learn of its end."""

    pid: int
    events: int
    output: int
    ended: socket.socket
    """It becomes readable when the process has ended, or its server has."""
    status: Callable[[], int | None]
    """Its exit code, or minus the signal; None while it runs."""


class Runner(Protocol):
    """A way to start a child for a job."""

    def start(self, job: dict[str, Any]) -> Child: ...
    def close(self) -> None: ...


def best_runner() -> Runner:
    """The fastest way that is safe here: on macOS the system's libraries do not survive a fork."""
    return Warm() if sys.platform == "linux" else Fresh()


class Warm:
    """Children forked by a server that has TensorFlow imported. It starts at once and is awaited when it is needed.

    One run at a time.
    """

    def __init__(self) -> None:
        self._launch()

    def _launch(self) -> None:
        self._control, theirs = socket.socketpair()
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  (open as long as the server is)
        self._server = subprocess.Popen(
            [sys.executable, "-I", "-m", "sensei.server"],
            stdin=theirs.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            env=environment.for_child(dict(os.environ)),
            start_new_session=True,
        )
        theirs.close()
        self._partial = b""
        self._answers: list[dict[str, Any]] = []
        self._statuses: dict[int, int] = {}
        self._ready = self._dead = False

    @property
    def pid(self) -> int:
        return self._server.pid

    def start(self, job: dict[str, Any]) -> Child:
        if self._dead:
            self.close()
            self._launch()
        if not self._ready:
            self._answer("ready")
            self._ready = True
        (job_read, job_write), (events, events_write), (output, output_write) = os.pipe(), os.pipe(), os.pipe()
        with suppress(OSError):  # a server that has died is noticed when it does not answer
            socket.send_fds(self._control, [b"r"], [job_read, events_write, output_write])
        for descriptor in (job_read, events_write, output_write):
            os.close(descriptor)
        pid: int = self._answer("forked")
        _send(job_write, job)
        return Child(pid, events, output, self._control, lambda: self._status(pid))

    def _status(self, pid: int) -> int | None:
        try:
            self._hear(0)
        except CannotStart:  # the koan took its server with it; the next one gets a new server
            return -signal.SIGKILL
        return self._statuses.pop(pid, None)

    def _answer(self, key: str) -> Any:
        """Wait for the server's next word under `key`. Raises CannotStart when none comes."""
        until = time.monotonic() + SECONDS_TO_START
        while True:
            for message in self._answers:
                if key in message:
                    self._answers.remove(message)
                    return message[key]
            if time.monotonic() > until:
                raise CannotStart(f"TensorFlow was not imported within {SECONDS_TO_START:.0f} seconds")
            self._hear(until - time.monotonic())

    def _hear(self, seconds: float) -> None:
        """Take in what the server says. Raises CannotStart when it has ended, with the last it wrote."""
        self._control.settimeout(max(0.0, seconds))
        try:
            data = self._control.recv(65536)
        except (TimeoutError, BlockingIOError):
            return
        except ConnectionError:
            data = b""
        if not data:
            self._dead = True
            self._errors.seek(0)
            said = self._errors.read().decode(errors="replace").strip()
            raise CannotStart(said or "the process that holds TensorFlow ended without a word")
        *lines, self._partial = (self._partial + data).split(b"\n")
        for message in map(json.loads, lines):
            if "ended" in message:
                self._statuses[message["ended"]] = message["status"]
            else:
                self._answers.append(message)

    def close(self) -> None:
        """Hang up; the server then ends what is left of its children, and itself."""
        self._control.close()
        self._errors.close()
        try:
            self._server.wait(2)
        except subprocess.TimeoutExpired:  # it is still importing TensorFlow
            self._server.kill()
            self._server.wait()


class Fresh:
    """A new process for each koan, with an import of TensorFlow of its own."""

    def start(self, job: dict[str, Any]) -> Child:
        (job_read, job_write), (events, events_write), (output, output_write) = os.pipe(), os.pipe(), os.pipe()
        process = subprocess.Popen(
            [sys.executable, "-I", "-m", "sensei.child"],
            stdin=job_read,
            stdout=events_write,
            stderr=output_write,
            env=environment.for_child(dict(os.environ)),
            start_new_session=True,
        )
        for descriptor in (job_read, events_write, output_write):
            os.close(descriptor)
        _send(job_write, job)
        ended, ending = socket.socketpair()

        def hang_up_when_it_ends() -> None:
            process.wait()
            ending.close()

        threading.Thread(target=hang_up_when_it_ends, daemon=True).start()
        return Child(process.pid, events, output, ended, process.poll)

    def close(self) -> None:
        """Nothing is kept between two runs."""


def _send(descriptor: int, job: dict[str, Any]) -> None:
    with suppress(BrokenPipeError):
        os.write(descriptor, json.dumps(job).encode() + b"\n")
    os.close(descriptor)
