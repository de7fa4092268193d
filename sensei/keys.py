"""Key presses, one at a time and without Enter, from a terminal that is put back as it was."""

import os
import sys
import termios
import tty
from contextlib import suppress
from typing import Self


class Keyboard:
    """The terminal that standard input is; where it is none, no key is ever pressed."""

    def __init__(self) -> None:
        self.descriptors = [sys.stdin.fileno()] if sys.stdin and sys.stdin.isatty() else []

    def __enter__(self) -> Self:
        self._before = [termios.tcgetattr(descriptor) for descriptor in self.descriptors]
        self.listen()
        return self

    def listen(self) -> None:
        """Have keys come at once and unseen; again after the program was suspended. Ctrl-C goes on to interrupt."""
        for descriptor in self.descriptors:
            tty.setcbreak(descriptor, termios.TCSANOW)

    def __exit__(self, *_: object) -> None:
        for descriptor, before in zip(self.descriptors, self._before, strict=True):
            with suppress(termios.error):  # the terminal was closed
                termios.tcsetattr(descriptor, termios.TCSANOW, before)

    def read(self) -> str:
        """The keys that have been pressed; arrows and the like, which send several characters, are none of ours.

        Raises EOFError when the terminal is gone.
        """
        for descriptor in self.descriptors:
            pressed = os.read(descriptor, 1024).decode(errors="ignore")
            if not pressed:
                raise EOFError
            return "" if pressed.startswith("\x1b") else pressed
        return ""
