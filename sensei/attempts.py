"""Beginning a koan again: the koan as shipped, and the attempt kept."""

from datetime import datetime
from functools import partial
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
        while True:
            attempt = _content(koan)
            kept = _keep(koan, attempt)
            if atomic.write(koan.file.resolve(), text.encode(), unless=partial(_was_saved_since, koan, attempt)):
                return kept
    except OSError as error:
        raise CannotReset(f"{error.filename}: {error.strerror}") from None


def _content(koan: Koan) -> bytes | None:
    """The file, byte by byte; None when it is missing. Raises OSError."""
    try:
        return koan.file.read_bytes()
    except FileNotFoundError:
        return None


def _was_saved_since(koan: Koan, attempt: bytes | None) -> bool:
    return _content(koan) != attempt


def _keep(koan: Koan, attempt: bytes | None) -> Path | None:
    """Write the attempt to `.koans/attempts/`, under the koan's name and the time. Raises OSError."""
    if attempt is None:
        return None
    now = datetime.now().strftime("%Y-%m-%d_%H-%M-%S_%f")
    kept = koan.root / ".koans" / "attempts" / koan.name / f"{now}.py"
    atomic.write(kept, attempt)
    return kept
