"""Following a child from its start to its end: what it tells and prints, its limits, and what it leaves behind."""

import json
import os
import selectors
import signal
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from sensei import usage
from sensei.children import SECONDS_TO_START, Child
from sensei.limits import Limits
from sensei.meanwhile import MERELY_WAIT, SECONDS_BETWEEN_LOOKS, CalledOff, Meanwhile
from sensei.verdict import Ending

Event = dict[str, Any]

MOST_AT_ONCE = 1 << 20
"""Bytes. A pipe holds less; a process that was left behind may go on filling it."""

MOST_TOLD = 32 << 20
"""Bytes of what a child tells; its own words are bounded, and a koan that writes in their place is not listened to."""


def follow(
    child: Child, word: str, folder: Path, limits: Limits, meanwhile: Meanwhile = MERELY_WAIT
) -> tuple[list[Event], Ending]:
    """Read what a child tells and prints until it ends or a limit ends it; then end whatever it has left behind.

    Args:
        word: what the child tells with every event; whatever comes without it, a koan has written.
        folder: where the child writes its files.

    Raises ServerLost, and CalledOff when `meanwhile` says so.
    """
    began = time.monotonic()
    deadline, look = began + SECONDS_TO_START, began + SECONDS_BETWEEN_LOOKS
    held = 0
    told, printed = _Told(word), _Printed(limits.output)
    status: int | None = None
    excess = ""
    others = set(meanwhile.descriptors())
    waiting = selectors.DefaultSelector()
    for descriptor in (child.events, child.output):
        os.set_blocking(descriptor, False)
    for descriptor in (child.events, child.output, child.ended.fileno(), *others):
        waiting.register(descriptor, selectors.EVENT_READ)
    try:
        while True:
            ready = {key.fileobj for key, _ in waiting.select(max(0.0, min(deadline, look) - time.monotonic()))}
            if child.ended.fileno() in ready:
                status = child.status()
            if ready & others or time.monotonic() >= look:
                if meanwhile.called_off():
                    raise CalledOff
                excess = _excess(child.pid, folder, limits, held)
                look = time.monotonic() + SECONDS_BETWEEN_LOOKS
            over = status is not None or bool(excess) or time.monotonic() >= deadline
            if child.events in ready or over:
                for event in told.take(_read(child.events, waiting, over)):
                    meanwhile.tell(event)
                    if event["event"] == "ready":
                        began = time.monotonic()
                        deadline, held = began + limits.seconds, usage.memory([child.pid])
            if child.output in ready or over:
                printed.take(_read(child.output, waiting, over))
            if over:
                break
    finally:
        _end(child)
        child.ended.close()
        waiting.close()
        os.close(child.events)
        os.close(child.output)
    seconds = round(time.monotonic() - began, 4)
    return told.events, Ending(status, seconds, status is None and not excess, printed.text(), excess)


class _Told:
    """The events that a child has told, put together from what came through its pipe."""

    def __init__(self, word: str) -> None:
        self.events: list[Event] = []
        self._word = word
        self._partial, self._bytes = b"", 0

    def take(self, data: bytes) -> list[Event]:
        """The events that this completes."""
        self._bytes += len(data)
        *lines, self._partial = (self._partial + data if self._bytes < MOST_TOLD else b"").split(b"\n")
        new = [event for event in map(_event, lines) if event and event.get("word") == self._word]
        self.events += new
        return new


class _Printed:
    """The first bytes of what a child has printed, and the count of the rest."""

    def __init__(self, most: int) -> None:
        self._most, self._kept, self._dropped = most, b"", 0

    def take(self, data: bytes) -> None:
        room = self._most - len(self._kept)
        self._kept += data[:room]
        self._dropped += len(data[room:])

    def text(self) -> str:
        return self._kept.decode(errors="replace") + (
            f"\n... and {self._dropped:,} bytes more" if self._dropped else ""
        )


def _excess(pid: int, folder: Path, limits: Limits, held: int) -> str:
    """What a run uses too much of, if anything; memory is counted from what it held in the beginning."""
    pids = usage.family(pid)
    memory = usage.memory(pids, limits.memory + held) - held
    return limits.exceeded_by(len(pids), memory, usage.files(folder))


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
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) and "event" in event else None


def _end(child: Child) -> None:
    """End the child, what it started, and what is left of its session."""
    for pid in usage.family(child.pid):  # also those that have left the session
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
