"""Child processes that run koans, got in one of two ways: forked by a warm server, or started afresh."""

import json
import os
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from sensei import environment
from sensei.meanwhile import MERELY_WAIT, SECONDS_BETWEEN_LOOKS, CalledOff, Meanwhile

SECONDS_TO_START = 120.0
"""For the import of TensorFlow, on a slow machine with a cold disk."""

SECONDS_TO_FORK = 10.0
"""For a server that has forked before. One that takes longer was stopped, by a koan perhaps, and counts as lost."""


class CannotStart(Exception):
    """The process that runs koans does not start: TensorFlow is not installed, or its import fails."""


class NoRoom(Exception):
    """No folder for temporary files can be written to, and a koan needs one."""


class ServerLost(Exception):
    """The server has ended, whoever ended it. The next start gets a new one."""


@dataclass(frozen=True)
class Child:
    """A started process, the leader of a session of its own: what it tells and prints, and how to learn of its end."""

    pid: int
    events: int
    output: int
    ended: socket.socket
    """It becomes readable when the process has ended, or its server has."""
    status: Callable[[], int | None]
    """Its exit code, or minus the signal; None while it runs. Raises ServerLost."""


class Runner(Protocol):
    """A way to start a child for a job. Several may run at once, each started by a thread of its own."""

    is_quick: bool
    """Whether a second child costs next to nothing."""

    def start(self, job: dict[str, Any], meanwhile: Meanwhile = MERELY_WAIT) -> Child:
        """Raises CannotStart, ServerLost and CalledOff."""

    def folder(self) -> AbstractContextManager[Path]:
        """A folder for one run to write to, gone with it."""

    def close(self) -> None: ...


def best_runner() -> Runner:
    """The fastest way that is safe here: on macOS the system's libraries do not survive a fork. Raises NoRoom."""
    try:
        return Warm() if sys.platform == "linux" else Fresh()
    except OSError as error:
        raise NoRoom(str(error)) from None


class Warm:
    """Children forked by a server that has TensorFlow imported. It starts at once and is awaited when it is needed."""

    is_quick = True

    def __init__(self) -> None:
        self._starting = threading.Lock()
        self.folders = tempfile.mkdtemp(prefix="koan-")
        self._launch()

    def _launch(self) -> None:
        self._control, theirs = socket.socketpair()
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  (open as long as the server is)
        self._server = subprocess.Popen(
            [sys.executable, "-I", "-m", "sensei.server", self.folders],
            stdin=theirs.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            env=environment.for_child(dict(os.environ)),
            start_new_session=True,
        )
        theirs.close()
        self._has_forked = False

    @property
    def pid(self) -> int:
        return self._server.pid

    def start(self, job: dict[str, Any], meanwhile: Meanwhile = MERELY_WAIT) -> Child:
        with self._starting:
            if self._has_hung_up():
                self._hang_up()
                self._launch()
        streams, (job_write, events, output) = _pipes()
        run, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with suppress(OSError):  # a server that has died is noticed when it does not answer
            socket.send_fds(self._control, [b"r"], [*streams, theirs.fileno()])
        theirs.close()
        for descriptor in streams:
            os.close(descriptor)
        try:
            pid: int = self._answer(run, meanwhile)["forked"]
        except BaseException:
            run.close()
            for descriptor in (job_write, events, output):
                os.close(descriptor)
            raise
        self._has_forked = True
        _send(job_write, job)
        return Child(pid, events, output, run, lambda: _status(run))

    def _answer(self, run: socket.socket, meanwhile: Meanwhile) -> Any:
        """Wait for the server's first word on a run."""
        until = time.monotonic() + (SECONDS_TO_FORK if self._has_forked else SECONDS_TO_START)
        waited_for = [run.fileno(), *meanwhile.descriptors()]
        while time.monotonic() < until:
            if run.fileno() in select.select(waited_for, [], [], SECONDS_BETWEEN_LOOKS)[0]:
                if word := _word(run):
                    return json.loads(word)
                if self._has_forked:
                    raise ServerLost
                raise CannotStart(self._last_words())
            if meanwhile.called_off():
                raise CalledOff
        self._server.kill()
        self._server.wait()
        if self._has_forked:
            raise ServerLost
        raise CannotStart(f"TensorFlow was not imported within {SECONDS_TO_START:.0f} seconds")

    def _has_hung_up(self) -> bool:
        try:
            return not self._control.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        except BlockingIOError:
            return False
        except OSError:
            return True

    def _last_words(self) -> str:
        self._errors.seek(0)
        said = self._errors.read().decode(errors="replace").strip()
        return said or "the process that holds TensorFlow ended without a word"

    def folder(self) -> AbstractContextManager[Path]:
        return _folder(self.folders)

    def close(self) -> None:
        """Hang up, and leave nothing behind."""
        self._hang_up()
        shutil.rmtree(self.folders, ignore_errors=True)

    def _hang_up(self) -> None:
        """The server then ends what is left of its children, their folders, and itself."""
        self._control.close()
        self._errors.close()
        try:
            self._server.wait(2)
        except subprocess.TimeoutExpired:  # it is still importing TensorFlow
            self._server.kill()
            self._server.wait()


class Fresh:
    """A new process for each koan, with an import of TensorFlow of its own. One is kept ahead of the next job."""

    is_quick = False

    def __init__(self) -> None:
        self._changing = threading.Lock()
        self._closed = False
        self._ahead: _Waiting | None = None
        self._get_ahead()

    def _get_ahead(self) -> None:
        with self._changing:
            if not (self._closed or self._ahead):
                self._ahead = _Waiting(then=self._get_ahead)

    def start(self, job: dict[str, Any], meanwhile: Meanwhile = MERELY_WAIT) -> Child:
        with self._changing:
            taken, self._ahead = self._ahead, None
        return (taken or _Waiting(then=self._get_ahead)).take(job)

    def folder(self) -> AbstractContextManager[Path]:
        return _folder(None)

    def close(self) -> None:
        """End the process that was kept ahead."""
        with self._changing:
            self._closed = True
        if self._ahead:
            self._ahead.end()


class _Waiting:
    """A process that imports TensorFlow, configures pytest, and then waits for its job."""

    def __init__(self, then: Callable[[], None]) -> None:
        """Start it. `then` is called when it has ended: the next one is not to compete with it."""
        streams, (self.job, self.events, self.output) = _pipes()
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-m", "sensei.child"],
            stdin=streams[0],
            stdout=streams[1],
            stderr=streams[2],
            env=environment.for_child(dict(os.environ)),
            start_new_session=True,
        )
        for descriptor in streams:
            os.close(descriptor)
        self.ended, ending = socket.socketpair()

        def hang_up_when_it_ends() -> None:
            self.process.wait()
            ending.close()
            then()

        threading.Thread(target=hang_up_when_it_ends, daemon=True).start()

    def take(self, job: dict[str, Any]) -> Child:
        _send(self.job, job)
        return Child(self.process.pid, self.events, self.output, self.ended, self.process.poll)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.ended.close()
        for descriptor in (self.job, self.events, self.output):
            os.close(descriptor)


@contextmanager
def _folder(inside: str | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="koan-", dir=inside, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _pipes() -> tuple[list[int], tuple[int, int, int]]:
    """A child's standard streams, and our ends of them: for the job, for what it tells, for what it prints."""
    (job_read, job), (events, events_write), (output, output_write) = os.pipe(), os.pipe(), os.pipe()
    return [job_read, events_write, output_write], (job, events, output)


def _status(run: socket.socket) -> int | None:
    word = _word(run)
    if not word:
        raise ServerLost
    status: int = json.loads(word)["ended"]
    return status


def _word(run: socket.socket) -> bytes:
    """The server's next word on a run; empty when the server has ended."""
    try:
        return run.recv(4096)
    except ConnectionError:
        return b""


def _send(descriptor: int, job: dict[str, Any]) -> None:
    with suppress(BrokenPipeError):
        os.write(descriptor, json.dumps(job).encode() + b"\n")
    os.close(descriptor)
