"""Running a koan in a child process, bounded in time, memory and output, and the verdict that comes back.

Two ways to get a child: `Warm` has a server fork one, where that is safe; `Fresh` starts a new process, slower and just as
right. What happens to the child afterwards is the same.
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


class CannotStart(Exception):
    """The process that runs koans does not start: TensorFlow is not installed, or its import fails."""


@dataclass
class Child:
    """A started process: what it tells, what it prints, and a way to learn how it ended and to end it."""

    pid: int
    events: int
    output: int
    ended: int
    """A descriptor that becomes readable when the process has ended or its server has died."""
    status: Callable[[], int | None]
    """Its exit code, or minus the signal; None while that is not known."""


class Runner(Protocol):
    """A way to start a child for a job."""

    def start(self, job: dict[str, Any]) -> Child: ...
    def close(self) -> None: ...


def best_runner() -> Runner:
    """The fastest way that is safe here: on macOS the system's libraries do not survive a fork."""
    return Warm() if sys.platform == "linux" else Fresh()


class Warm:
    """Children forked by a server that has TensorFlow imported. The server starts at once and is awaited when needed."""

    def __init__(self) -> None:
        self._control, theirs = socket.socketpair()
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  (open as long as the server is)
        self._server = subprocess.Popen(
            [sys.executable, "-I", "-m", "sensei.server"],
            stdin=theirs,
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            env=environment.for_child(dict(os.environ)),
            start_new_session=True,
        )
        theirs.close()
        self._told = b""
        self._statuses: dict[int, int] = {}
        self._ready = False

    @property
    def pid(self) -> int:
        return self._server.pid

    def start(self, job: dict[str, Any]) -> Child:
        if not self._ready:
            self._await("ready", time.monotonic() + Limits.start)
            self._ready = True
        (job_read, job_write), (events, events_write), (output, output_write) = os.pipe(), os.pipe(), os.pipe()
        try:
            with suppress(OSError):  # a dead server is noticed below
                socket.send_fds(self._control, [b"r"], [job_read, events_write, output_write])
            pid = self._await("forked", time.monotonic() + Limits.start)["forked"]
        finally:
            for descriptor in (job_read, events_write, output_write):
                os.close(descriptor)
        _send(job_write, job)
        return Child(pid, events, output, self._control.fileno(), lambda: self._status(pid))

    def _status(self, pid: int) -> int | None:
        """What the server has told of `pid` so far, without waiting."""
        with suppress(BlockingIOError):
            self._control.setblocking(False)
            try:
                while self._receive():
                    pass
            finally:
                self._control.setblocking(True)
        return self._statuses.pop(pid, None)

    def _await(self, key: str, until: float) -> dict[str, Any]:
        while True:
            while b"\n" in self._told:
                line, _, self._told = self._told.partition(b"\n")
                message: dict[str, Any] = json.loads(line)
                if "ended" in message:
                    self._statuses[message["ended"]] = message["status"]
                if key in message:
                    return message
            self._control.settimeout(max(0.01, until - time.monotonic()))
            try:
                self._receive()
            except TimeoutError:
                raise CannotStart(f"TensorFlow was not imported within {Limits.start:.0f} seconds") from None
            finally:
                self._control.settimeout(None)

    def _receive(self) -> bool:
        """Take in what the server says. Raises CannotStart when it is gone, with the last it wrote."""
        try:
            data = self._control.recv(65536)
        except ConnectionError:
            data = b""
        if not data:
            self._errors.seek(0)
            said = self._errors.read().decode(errors="replace").strip()
            raise CannotStart(said or "the process that holds TensorFlow ended without a word")
        self._told += data
        for line in self._told.splitlines(keepends=True):
            if line.endswith(b"\n") and b'"ended"' in line:
                message = json.loads(line)
                self._statuses[message["ended"]] = message["status"]
                self._told = self._told.replace(line, b"", 1)
        return True

    def close(self) -> None:
        self._control.close()
        self._errors.close()
        with suppress(subprocess.TimeoutExpired):
            self._server.wait(2)
            return
        self._server.kill()
        self._server.wait()


class Fresh:
    """A new process for each koan, with an import of TensorFlow of its own."""

    def start(self, job: dict[str, Any]) -> Child:
        process = subprocess.Popen(
            [sys.executable, "-I", "-m", "sensei.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment.for_child(dict(os.environ)),
            start_new_session=True,
        )
        assert process.stdin and process.stdout and process.stderr
        events, output = os.dup(process.stdout.fileno()), os.dup(process.stderr.fileno())
        job_write = os.dup(process.stdin.fileno())
        for stream in (process.stdin, process.stdout, process.stderr):
            stream.close()
        _send(job_write, job)
        ended, ending = socket.socketpair()

        def wait() -> None:
            process.wait()
            ending.close()

        threading.Thread(target=wait, daemon=True).start()
        return Child(process.pid, events, output, ended.detach(), process.poll)

    def close(self) -> None:
        """Nothing is kept between two runs."""


def _send(descriptor: int, job: dict[str, Any]) -> None:
    with suppress(BrokenPipeError):
        os.write(descriptor, json.dumps(job).encode() + b"\n")
    os.close(descriptor)


def run_koan(runner: Runner, koan: Koan, limits: Limits = Limits(), told: Callable[[Event], None] = id) -> Verdict:  # noqa: B008
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
    limits: Limits = Limits(),  # noqa: B008  (frozen)
    told: Callable[[Event], None] = id,
    *,
    all: bool = False,
) -> Verdict:
    """Run a file that holds a koan, whatever its assertions are; with `all`, go on after one that does not hold.

    Raises koan_file.Unreadable and CannotStart.
    """
    tests = koan_file.read(file).tests
    job = {"file": str(file), "root": str(file.parent), "memory": limits.memory, "all": all}
    events, ending = follow(runner.start(job), limits, told)
    return judge(name, list(tests), events, ending)


def follow(child: Child, limits: Limits, told: Callable[[Event], None]) -> tuple[list[Event], Ending]:
    """Read what a child tells and prints until it ends or a limit ends it; then end whatever it has left behind."""
    began = time.monotonic()
    deadline = began + limits.start
    events: list[Event] = []
    partial, output, dropped, timed_out = b"", b"", 0, False
    waiting = selectors.DefaultSelector()
    for descriptor in (child.events, child.output, child.ended):
        os.set_blocking(descriptor, False) if descriptor != child.ended else None
        waiting.register(descriptor, selectors.EVENT_READ)
    status: int | None = None
    try:
        while True:
            ready = {key.fd for key, _ in waiting.select(max(0.0, deadline - time.monotonic()))}
            if child.ended in ready:
                status = child.status()
            over = status is not None or (not ready and time.monotonic() >= deadline)
            if child.events in ready or over:
                data = _read(child.events, waiting, over)
                *lines, partial = (partial + data).split(b"\n")
                for event in filter(None, map(_event, lines)):
                    events.append(event)
                    if event["event"] == "ready":
                        began = time.monotonic()
                        deadline = began + limits.seconds
                    told(event)
            if child.output in ready or over:
                data = _read(child.output, waiting, over)
                room = limits.output - len(output)
                output += data[:room]
                dropped += len(data[room:])
            if over:
                timed_out = status is None
                break
    finally:
        _end(child)
        waiting.close()
        os.close(child.events)
        os.close(child.output)
    printed = output.decode(errors="replace") + (f"\n… and {dropped:,} bytes more" if dropped else "")
    return events, Ending(status, round(time.monotonic() - began, 4), timed_out, output=printed)


def _read(descriptor: int, waiting: selectors.BaseSelector, to_the_end: bool) -> bytes:
    """What is in the pipe. An empty read means that its other end is closed: then it is no longer waited for."""
    data = b""
    while len(data) < 1 << 20:
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
