"""What is known to be solved, and how many hints were given. It comes from runs; deleting it costs only time."""

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from sensei import atomic, environment, shipped
from sensei.path import Koan
from sensei.verdict import Verdict

FORM = 1
"""Of the file. Another form, older or newer, is not read but begun anew."""


class Progress:
    """The learner's progress, kept in `.koans/progress.json`. A file that cannot be read or written counts as none."""

    def __init__(self, root: Path) -> None:
        self.file = root / ".koans" / "progress.json"
        self._koans: dict[str, dict[str, Any]] = _koans_in(self.file)
        self.is_new = not self.file.exists()

    def knows_as_solved(self, koan: Koan) -> bool:
        """Whether the koan was solved, and its file, the harness and the versions are those of that run."""
        key = self._entry(koan).get("solved")
        return bool(key) and bool(blob := shipped.blob_on_disk(koan)) and key == _key(koan, blob)

    def record(self, koan: Koan, verdict: Verdict) -> None:
        """Remember a verdict: solved, and then no hint has been given; or not, whatever it was before."""
        entry = {"solved": _key(koan, verdict.blob)} if verdict.solved else {"hints": self.hints_given(koan)}
        if self._entry(koan) != entry:
            self._koans[koan.name] = entry
            self._save()

    def hints_given(self, koan: Koan) -> int:
        given = self._entry(koan).get("hints", 0)
        return given if isinstance(given, int) else 0

    def give_hint(self, koan: Koan) -> int:
        """Count one hint more; how many were given by now."""
        given = self.hints_given(koan) + 1
        self._koans[koan.name] = {"hints": given}
        self._save()
        return given

    def forget(self, koan: Koan) -> None:
        self._koans.pop(koan.name, None)
        self._save()

    def _entry(self, koan: Koan) -> dict[str, Any]:
        entry = self._koans.get(koan.name, {})
        return entry if isinstance(entry, dict) else {}

    def _save(self) -> None:
        """Write the file whole or not at all. Where that is impossible the path merely takes longer next time."""
        with suppress(OSError):
            atomic.write(self.file, json.dumps({"form": FORM, "koans": self._koans}, indent=1).encode() + b"\n")
            self.is_new = False


def _koans_in(file: Path) -> dict[str, dict[str, Any]]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        koans = data["koans"] if data["form"] == FORM else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return koans if isinstance(koans, dict) else {}


def _key(koan: Koan, blob: str) -> str:
    """A digest of everything a verdict on this text of the koan depends on."""
    pin = shipped.pins(koan.root).get(koan.name)
    parts = [blob, str(pin), environment.harness(), *environment.versions().values()]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]
