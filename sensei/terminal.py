"""The learner's terminal: words first, signs and colour where it has them, paths as editors understand them."""

import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from rich.console import Console
from rich.text import Text

from sensei.path import where

IN_ASCII = str.maketrans({"✔": "+", "✘": "x", "·": "-", "▶": ">", "█": "#", "░": ".", "→": ">", "…": "~", "²": "2"})


Part = str | tuple[str, str] | Text
"""Of a line: plain, or with its style, or made ready by `Terminal.text`."""


class Terminal:
    """Writes to standard output, or to `file` as wide as `width`; what cannot be shown is spelt in ASCII."""

    def __init__(self, file: TextIO | None = None, width: int | None = None) -> None:
        if file is None and isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")
        self.console = Console(file=file, width=width, highlight=False, emoji=False, markup=False)
        self.ascii = not (self.console.encoding or "").lower().startswith("utf")

    @property
    def width(self) -> int:
        return self.console.width

    def line(self, *parts: Part, indent: int = 0, hang: int = 0) -> None:
        """A paragraph of plain or (text, style) parts, wrapped at words; lines after the first `hang` further in."""
        wrapped = self.text(*parts).wrap(self.console, max(20, self.width - indent - hang))
        for number, line in enumerate(wrapped):
            line.rstrip()
            self.console.print(Text(" " * (indent + (hang if number else 0))) + line, soft_wrap=True)

    def place(self, file: Path, line: int | None = None, *more: Part) -> None:
        """A line that begins with a place in a file. It is never wrapped, so that it can be clicked and copied."""
        self.console.print(self.text((where(file, line), "cyan"), *more), soft_wrap=True)

    def code(self, text: str, indent: int = 4) -> None:
        """Lines of code, or of a table: broken only where the terminal must."""
        for line in text.splitlines():
            self.console.print(self.text(" " * indent, (line, "dim")), soft_wrap=True)

    def plain(self, line: str, indent: int = 0) -> None:
        """A line as it is: of a picture, for instance."""
        self.console.print(self.text((" " * indent + line).rstrip()), soft_wrap=True)

    def gap(self) -> None:
        self.console.print()

    def clear(self) -> None:
        """Begin again at the top, where output is a terminal."""
        self.console.clear()

    def text(self, *parts: Part) -> Text:
        """Plain or (text, style) parts in one, spelt in ASCII where that is all there is."""
        return Text.assemble(*map(self._spelt, parts))

    def _spelt(self, part: Part) -> Part:
        if not self.ascii or isinstance(part, Text):
            return part
        return part.translate(IN_ASCII) if isinstance(part, str) else (part[0].translate(IN_ASCII), part[1])


def bar(done: int, of: int, width: int) -> str:
    filled = done * width // of if of else 0
    return "█" * filled + "░" * (width - filled)
