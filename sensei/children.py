"""Child processes that run koans, whichever way they are got: what is to be known of one, and what may go wrong."""

import json
import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from sensei.meanwhile import MERELY_WAIT, Meanwhile

SECONDS_TO_START = 120.0
"""For the import of TensorFlow, on a slow machine with a cold disk."""


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


@contextmanager
def folder_in(inside: str | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="koan-", dir=inside, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def pipes() -> tuple[list[int], tuple[int, int, int]]:
    """A child's standard streams, and our ends of them: for the job, for what it tells, for what it prints."""
    (job_read, job), (events, events_write), (output, output_write) = os.pipe(), os.pipe(), os.pipe()
    return [job_read, events_write, output_write], (job, events, output)


def send(descriptor: int, job: dict[str, Any]) -> None:
    with suppress(BrokenPipeError):
        os.write(descriptor, json.dumps(job).encode() + b"\n")
    os.close(descriptor)
