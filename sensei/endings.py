"""Ending by a signal in good order: the terminal is put back, and what was started is ended."""

import signal
import sys
from types import FrameType
from typing import NoReturn

ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGQUIT") if hasattr(signal, name)]
"""Signals that end a program. Ctrl-C is the one that Python itself makes an exception of."""


def in_good_order() -> None:
    """From now on these signals raise SystemExit, with the exit code that a shell would report."""
    for number in ENDING:
        signal.signal(number, _leave)


def _leave(number: int, frame: FrameType | None) -> NoReturn:
    for another in ENDING:  # impatience does not cut the putting back short
        signal.signal(another, signal.SIG_IGN)
    sys.exit(128 + number)
