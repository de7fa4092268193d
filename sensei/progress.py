"""What is known to be solved, and how many hints were given. It comes from runs; deleting it costs only time."""

import fcntl
import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sensei import atomic, environment, shipped
from sensei.path import Koan
from sensei.verdict import Verdict

FORM = 1
"""Of the file. Another form, older or newer, is not read but begun anew."""


class Progress:
    """The learner's progress, kept in `.koans/progress.json`. A file that cannot be read or written counts as none.

    Several commands may be at work at once: each reads what the others wrote, and writes only what it found out itself.
    """

    def __init__(self, root: Path) -> None:
        self.file = root / ".koans" / "progress.json"
        self._read_as: object = None
        self._koans: dict[str, dict[str, Any]] = {}
        self.is_new = not self.file.exists()
        self.trouble = ""
        """What is wrong with the file, if anything, in words that go on from its name."""
        self.told = ""
        """Of that, what the learner has been told."""
        self._read()

    def knows_as_solved(self, koan: Koan) -> bool:
        """Whether the koan was solved, and its file, the harness and the versions are those of that run."""
        key = self._entry(koan).get("solved")
        return bool(key) and bool(blob := shipped.blob_on_disk(koan)) and key == _key(koan, blob)

    def record(self, koan: Koan, verdict: Verdict) -> None:
        """Remember a verdict: solved, and then no hint has been given; or not, whatever it was before."""
        entry = {"solved": _key(koan, verdict.blob)} if verdict.solved else {"hints": self.hints_given(koan)}
        if self._entry(koan) != entry:
            self._write(koan, entry)

    def hints_given(self, koan: Koan) -> int:
        given = self._entry(koan).get("hints", 0)
        return given if isinstance(given, int) else 0

    def give_hint(self, koan: Koan) -> int:
        """Count one hint more; how many were given by now."""
        given = self.hints_given(koan) + 1
        self._write(koan, {"hints": given})
        return given

    def forget(self, koan: Koan) -> None:
        self._write(koan, None)

    def _entry(self, koan: Koan) -> dict[str, Any]:
        self._read()
        entry = self._koans.get(koan.name, {})
        return entry if isinstance(entry, dict) else {}

    def _read(self) -> None:
        """Read the file if it is not the one that was read last."""
        try:
            status = self.file.stat()
        except OSError:
            return
        if self._read_as != (status.st_ino, status.st_mtime_ns, status.st_size):
            self._read_as = status.st_ino, status.st_mtime_ns, status.st_size
            try:
                self._koans = _koans_in(self.file)
            except (OSError, ValueError, KeyError, TypeError, RecursionError):
                self._koans = {}
                self.trouble = "was not understood, and is begun anew"

    def _write(self, koan: Koan, entry: dict[str, Any] | None) -> None:
        """Write the file whole or not at all. Where that is impossible, this process alone remembers."""
        try:
            with _alone(self.file.parent):
                for unfinished in self.file.parent.glob(f".{self.file.name}.*"):  # its writer was killed
                    unfinished.unlink()
                self._read()
                self._change(koan, entry)
                atomic.write(self.file, json.dumps({"form": FORM, "koans": self._koans}, indent=1).encode() + b"\n")
            self.is_new = False
        except OSError as error:
            self._change(koan, entry)
            self.trouble = f"cannot be written, so that nothing is remembered: {error.strerror}"

    def _change(self, koan: Koan, entry: dict[str, Any] | None) -> None:
        self._koans.pop(koan.name, None)
        if entry is not None:
            self._koans[koan.name] = entry


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other commands from writing to the folder meanwhile. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _koans_in(file: Path) -> dict[str, dict[str, Any]]:
    """Raises OSError, ValueError, KeyError, TypeError or RecursionError when there is nothing to be understood."""
    data = json.loads(file.read_text(encoding="utf-8"))
    if data["form"] != FORM or not isinstance(data["koans"], dict):
        raise ValueError
    koans: dict[str, dict[str, Any]] = data["koans"]
    return koans


def _key(koan: Koan, blob: str) -> str:
    """A digest of everything a verdict on this text of the koan depends on."""
    pin = shipped.pins(koan.root).get(koan.name)
    parts = [blob, str(pin), environment.harness(), *environment.versions().values()]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]
