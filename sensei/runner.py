"""Running a koan in a child process, bounded in time, memory and output, and the verdict that comes back."""

import json
import os
import selectors
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sensei import koan_file, shipped
from sensei.children import SECONDS_TO_START, Child, Runner, ServerLost
from sensei.meanwhile import MERELY_WAIT, SECONDS_BETWEEN_LOOKS, CalledOff, Meanwhile, UntilStopped
from sensei.path import Koan
from sensei.verdict import Ending, Kind, Verdict, judge

Event = dict[str, Any]

MOST_AT_ONCE = 1 << 20
"""Bytes. A pipe holds less; a process that was left behind may go on filling it."""

MOST_TOLD = 32 << 20
"""Bytes of what a child tells; its own words are bounded, and a koan that writes in their place is not listened to."""

MOST_SAVES = 20
"""Saves during a run after which a koan is left to whatever keeps writing it."""


NOT_TWICE = "it passed in one run and not in another: what it computes depends on chance, on time, or on files"


@dataclass(frozen=True)
class Limits:
    seconds: float = 10.0
    """From the moment everything is imported to the end of the last assertion."""
    memory: int = 4 << 30
    """Bytes beyond what TensorFlow holds when it is imported."""
    output: int = 64 << 10
    """Bytes of what a koan prints that are kept; the rest is counted."""


LIMITS = Limits()


def run_koan(runner: Runner, koan: Koan, limits: Limits = LIMITS, meanwhile: Meanwhile = MERELY_WAIT) -> Verdict:
    """Run one koan of the path and judge it by its shipped assertions.

    A koan that is saved while it runs is run again: the verdict belongs to what is on the disk. Where it is cheap it
    runs twice at once, in two processes, and is solved when it passes in both: what passes by chance is not solved.

    Raises CannotStart, and CalledOff when `meanwhile` says so.
    """
    for _ in range(MOST_SAVES):
        verdict = twice(runner, partial(_run_once, runner, koan, limits), meanwhile)
        if verdict.blob == shipped.blob_on_disk(koan):
            return verdict
    return Verdict(koan.name, Kind.UNREADABLE, "the file goes on changing while it is run")


def twice(runner: Runner, once: Callable[[Meanwhile], Verdict], meanwhile: Meanwhile) -> Verdict:
    """The verdict of two runs, at the same time, where that is cheap: solved only if both solve it.

    Raises what `once` raises, and CalledOff when `meanwhile` says so.
    """
    if not runner.is_quick:
        return once(meanwhile)
    until = UntilStopped()
    with ThreadPoolExecutor(1) as pool:
        again = pool.submit(once, until)
        try:
            verdict = once(meanwhile)
            while verdict.solved and not wait([again], SECONDS_BETWEEN_LOOKS).done:
                if meanwhile.called_off():
                    raise CalledOff
        finally:
            until.stopped = True
    if verdict.solved and not (second := again.result()).solved and second.blob == verdict.blob:
        return replace(second, reason=NOT_TWICE)
    return verdict


def _run_once(runner: Runner, koan: Koan, limits: Limits, meanwhile: Meanwhile) -> Verdict:
    try:
        found = koan_file.read(koan.file)
    except koan_file.Unreadable as unreadable:
        blob = shipped.blob_on_disk(koan)
        return Verdict(koan.name, Kind.UNREADABLE, unreadable.reason, unreadable.line, blob=blob)
    blob, meant = shipped.blob_id(found.text), shipped.assertions(koan)
    if meant is None:
        return Verdict(koan.name, Kind.ALTERED, "those it was shipped with are nowhere to be found", blob=blob)
    changes = koan_file.tampering(found.assertions, meant)
    if changes:
        return Verdict(koan.name, Kind.ALTERED, "; ".join(changes), found.marker_line, blob=blob)
    return replace(run_file(runner, koan.name, koan.file, limits, meanwhile), blob=blob)


def run_file(
    runner: Runner,
    name: str,
    file: Path,
    limits: Limits = LIMITS,
    meanwhile: Meanwhile = MERELY_WAIT,
    *,
    go_on: bool = False,
) -> Verdict:
    """Run a file that holds a koan, whatever its assertions are; with `go_on`, go on after one that does not hold.

    A server that is lost is replaced, once; a koan that runs when the next one is lost as well has ended it.

    Raises koan_file.Unreadable, CannotStart, and CalledOff when `meanwhile` says so.
    """
    tests = list(koan_file.read(file).tests)
    for _ in range(2):
        with suppress(ServerLost), TemporaryDirectory(prefix="koan-", ignore_cleanup_errors=True) as folder:
            job = {"file": str(file.resolve()), "folder": folder, "memory": limits.memory, "go_on": go_on}
            told, ending = follow(runner.start(job, meanwhile), limits, meanwhile)
            try:
                return judge(name, tests, told, ending)
            except (KeyError, TypeError, ValueError):
                return Verdict(name, Kind.CRASHED, "what it told of its assertions makes no sense")
    return Verdict(name, Kind.CRASHED, "the process that holds TensorFlow ended while the koan ran, twice")


def follow(child: Child, limits: Limits, meanwhile: Meanwhile = MERELY_WAIT) -> tuple[list[Event], Ending]:
    """Read what a child tells and prints until it ends or a limit ends it; then end whatever it has left behind.

    Raises ServerLost, and CalledOff when `meanwhile` says so.
    """
    began = time.monotonic()
    deadline = began + SECONDS_TO_START
    events: list[Event] = []
    partial, output, told, dropped = b"", b"", 0, 0
    waiting = selectors.DefaultSelector()
    for descriptor in (child.events, child.output):
        os.set_blocking(descriptor, False)
        waiting.register(descriptor, selectors.EVENT_READ)
    waiting.register(child.ended, selectors.EVENT_READ)
    others = set(meanwhile.descriptors())
    look = began + SECONDS_BETWEEN_LOOKS
    for descriptor in others:
        waiting.register(descriptor, selectors.EVENT_READ)
    try:
        while True:
            ready = {key.fileobj for key, _ in waiting.select(max(0.0, min(deadline, look) - time.monotonic()))}
            if ready & others or time.monotonic() >= look:
                look = time.monotonic() + SECONDS_BETWEEN_LOOKS
                if meanwhile.called_off():
                    raise CalledOff
            status = child.status() if child.ended in ready else None
            over = status is not None or time.monotonic() >= deadline
            if child.events in ready or over:
                data = _read(child.events, waiting, over)
                told += len(data)
                *lines, partial = (partial + data if told < MOST_TOLD else b"").split(b"\n")
                for event in filter(None, map(_event, lines)):
                    events.append(event)
                    meanwhile.tell(event)
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
        child.ended.close()
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
