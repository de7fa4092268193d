"""Running a koan in a child process, bounded in time, memory and output, and the verdict that comes back.

Two ways to get a child: `Warm` has a server fork one, where that is safe; `Fresh` starts a new process, slower and just
as right. What happens to the child afterwards is the same.
"""

import json
import os
import selectors
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
from pathlib import Path
from typing import Any, Protocol

from sensei import environment, koan_file, shipped
from sensei.path import Koan
from sensei.verdict import Ending, Kind, Verdict, judge

Event = dict[str, Any]

MOST_AT_ONCE = 1 << 20
"""Bytes. A pipe holds less; a process that was left behind may go on filling it."""


@dataclass(frozen=True)
class Limits:
    seconds: float = 10.0
    """From the moment everything is imported to the end of the last assertion."""
    memory: int = 4 << 30
    """Bytes beyond what TensorFlow holds when it is imported."""
    output: int = 64 << 10
    """Bytes of what a koan prints that are kept; the rest is counted."""
    start: float = 120.0
    """Seconds for the import of TensorFlow, on a slow machine with a cold disk."""


LIMITS = Limits()


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
        until = time.monotonic() + Limits.start
        while True:
            for message in self._answers:
                if key in message:
                    self._answers.remove(message)
                    return message[key]
            if time.monotonic() > until:
                raise CannotStart(f"TensorFlow was not imported within {Limits.start:.0f} seconds")
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


def run_koan(
    runner: Runner, koan: Koan, limits: Limits = LIMITS, told: Callable[[Event], None] = lambda event: None
) -> Verdict:
    """Run one koan of the path and judge it by its shipped assertions.

    Args:
        told: called with each event of the child as it comes, for whoever shows progress.

    Raises CannotStart.
    """
    try:
        found = koan_file.read(koan.file)
    except koan_file.Unreadable as unreadable:
        return Verdict(koan.name, Kind.UNREADABLE, unreadable.reason, unreadable.line)
    meant = shipped.assertions(koan)
    if meant is None:
        return Verdict(koan.name, Kind.ALTERED, "the assertions it was shipped with are nowhere to be found")
    changes = koan_file.tampering(found.assertions, meant)
    if changes:
        return Verdict(koan.name, Kind.ALTERED, "; ".join(changes), found.marker_line)
    return run_file(runner, koan.name, koan.file, limits, told)


def run_file(
    runner: Runner,
    name: str,
    file: Path,
    limits: Limits = LIMITS,
    told: Callable[[Event], None] = lambda event: None,
    *,
    go_on: bool = False,
) -> Verdict:
    """Run a file that holds a koan, whatever its assertions are; with `go_on`, go on after one that does not hold.

    Raises koan_file.Unreadable and CannotStart.
    """
    tests = koan_file.read(file).tests
    job = {"file": str(file), "root": str(file.parent), "memory": limits.memory, "go_on": go_on}
    events, ending = follow(runner.start(job), limits, told)
    return judge(name, list(tests), events, ending)


def follow(child: Child, limits: Limits, told: Callable[[Event], None]) -> tuple[list[Event], Ending]:
    """Read what a child tells and prints until it ends or a limit ends it; then end whatever it has left behind."""
    began = time.monotonic()
    deadline = began + limits.start
    events: list[Event] = []
    partial, output, dropped = b"", b"", 0
    waiting = selectors.DefaultSelector()
    for descriptor in (child.events, child.output):
        os.set_blocking(descriptor, False)
        waiting.register(descriptor, selectors.EVENT_READ)
    waiting.register(child.ended, selectors.EVENT_READ)
    try:
        while True:
            ready = {key.fileobj for key, _ in waiting.select(max(0.0, deadline - time.monotonic()))}
            status = child.status() if child.ended in ready else None
            over = status is not None or time.monotonic() >= deadline
            if child.events in ready or over:
                *lines, partial = (partial + _read(child.events, waiting, over)).split(b"\n")
                for event in filter(None, map(_event, lines)):
                    events.append(event)
                    told(event)
                    if event["event"] == "ready":
                        began = time.monotonic()
                        deadline = began + limits.seconds
            if child.output in ready or over:
                data = _read(child.output, waiting, over)
                room = limits.output - len(output)
                output += data[:room]
                dropped += len(data[room:])
            if over:
                break
    finally:
        _end(child)
        waiting.close()
        os.close(child.events)
        os.close(child.output)
    printed = output.decode(errors="replace") + (f"\n... and {dropped:,} bytes more" if dropped else "")
    return events, Ending(status, round(time.monotonic() - began, 4), status is None, printed)


def _read(descriptor: int, waiting: selectors.BaseSelector, to_the_end: bool) -> bytes:
    """What is in the pipe now, a mouthful or all of it. One that has come to its end is no longer waited for."""
    data = b""
    while len(data) < MOST_AT_ONCE:
        try:
            piece = os.read(descriptor, 65536)
        except BlockingIOError:
            break
        if not piece:
            with suppress(KeyError):
                waiting.unregister(descriptor)
            break
        data += piece
        if not to_the_end:
            break
    return data


def _event(line: bytes) -> Event | None:
    """An event, or None for a line that is none: the koan's code can write to any descriptor it guesses."""
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) and "event" in event else None


def _end(child: Child) -> None:
    """End the child's whole session: processes that it left behind too."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
