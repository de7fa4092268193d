"""Beginning a koan again: the koan as shipped, and the attempt kept."""

from datetime import datetime
from pathlib import Path

from sensei import atomic, shipped
from sensei.path import Koan


class CannotReset(Exception):
    """The koan as shipped is not to be had, or the attempt cannot be kept; nothing was changed."""


def reset(koan: Koan) -> Path | None:
    """Put the koan back as it was shipped. Returns where the attempt is kept; None when there was none to keep.

    Raises CannotReset, and then the koan's file is as it was.
    """
    text = shipped.text(koan)
    if text is None:
        raise CannotReset("the text it was shipped with is neither in git nor put by from an earlier run")
    if shipped.is_untouched(koan):
        return None
    try:
        kept = _keep(koan)
        atomic.write(koan.file, text.encode())
    except OSError as error:
        raise CannotReset(f"{error.filename}: {error.strerror}") from None
    return kept


def _keep(koan: Koan) -> Path | None:
    """Copy the file, byte by byte, to `.koans/attempts/`, under its name and the time."""
    try:
        content = koan.file.read_bytes()
    except FileNotFoundError:
        return None
    now = datetime.now().strftime("%Y-%m-%d_%H-%M-%S_%f")
    kept = koan.root / ".koans" / "attempts" / koan.name / f"{now}.py"
    atomic.write(kept, content)
    return kept
