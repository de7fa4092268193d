"""Which koans were saved: told by the file system, or found by looking where it tells nothing."""

import os
import socket
import threading
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Self

import watchfiles

from sensei.path import Koan

QUIET = 15
"""Milliseconds between looks at what was notified; after as many without another change it is handed on."""

SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS_WHEN_TOLD = 0.15, 1.0
"""Even a file system that tells is looked at now and then: none says reliably that it tells nothing."""

TELL_NOTHING = ("nfs", "cifs", "smb", "9p", "fuse.", "vboxsf", "prl_fs", "drvfs", "afs", "ncpfs", "virtiofs")
"""Beginnings of the names of file systems that another machine writes to, so that this one is not notified."""


class Saves:
    """The koans whose content has changed on the disk. Saves that change nothing are none."""

    def __init__(self, koans: list[Koan], folder: Path, *, poll: bool) -> None:
        self._folder = folder
        self._contents = {koan: _content(koan) for koan in koans}
        self._told = not (poll or is_silent(folder))
        self._stop = threading.Event()
        self._woken, self._wake = socket.socketpair()
        for end in (self._woken, self._wake):
            end.setblocking(False)
        self.descriptors = [self._woken.fileno()]
        """Readable when there may be something to take."""

    @property
    def seconds_between_looks(self) -> float:
        """After so long there may be something to take although nothing became readable."""
        return SECONDS_BETWEEN_LOOKS_WHEN_TOLD if self._told else SECONDS_BETWEEN_LOOKS

    def __enter__(self) -> Self:
        if self._told:
            threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()

    def take(self) -> list[Koan]:
        """The koans that were saved since the last time, the newest first.

        All of them are read, a thirtieth of a millisecond each: that is simpler than to trust in what was notified.
        """
        with suppress(BlockingIOError):
            self._woken.recv(4096)
        now = {koan: _content(koan) for koan in self._contents}
        saved = [koan for koan, content in now.items() if content != self._contents[koan]]
        self._contents = now
        return sorted(saved, key=_when, reverse=True)

    def wake(self) -> None:
        """Make `descriptors` readable."""
        with suppress(OSError):
            self._wake.send(b"w")

    def _listen(self) -> None:
        try:
            for _ in watchfiles.watch(
                self._folder, watch_filter=None, step=QUIET, stop_event=self._stop, raise_interrupt=False
            ):
                self.wake()
        except (OSError, RuntimeError):  # the system lets nobody watch another file
            pass
        self._told = False


def is_silent(folder: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Whether `folder` is on a file system that is known not to notify of changes."""
    try:
        rows = [line.split() for line in mounts.read_text(errors="replace").splitlines()]
    except OSError:
        return False
    place = os.path.realpath(folder)
    over = [(len(row[1]), row[2]) for row in rows if len(row) > 2 and os.path.commonpath([place, row[1]]) == row[1]]
    return max(over, default=(0, ""))[1].startswith(TELL_NOTHING)


def _content(koan: Koan) -> str:
    """A digest of the file's bytes; empty when there is no such file."""
    try:
        return sha256(koan.file.read_bytes()).hexdigest()
    except OSError:
        return ""


def _when(koan: Koan) -> float:
    try:
        return koan.file.stat().st_mtime
    except OSError:
        return 0.0
