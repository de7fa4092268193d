"""The learner's part against the solution: side by side where the terminal is wide, otherwise one under the other."""

import ast
import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from rich.table import Table
from rich.text import Text

from sensei import koan_file
from sensei.path import Koan
from sensei.terminal import Terminal

WIDE = 120
"""Columns from which the two stand side by side."""

Row = tuple[str | None, str | None]
"""A line of the one beside a line of the other; None where one of them has none."""


def tell(terminal: Terminal, koan: Koan) -> None:
    """Show how the koan's code differs from the solution's. Raises koan_file.Unreadable."""
    yours, ours = code(koan_file.read(koan.file)), code(koan_file.read(koan.solution))
    changed = list(rows(yours, ours))
    if all(mine == theirs for mine, theirs in changed):
        terminal.line("Your code and the solution are the same.")
    elif terminal.width >= WIDE:
        _side_by_side(terminal, changed)
    else:
        _one_under_the_other(terminal, changed)


def code(koan: koan_file.KoanFile) -> list[str]:
    """The learner's part without its docstring, which in a solution tells more, and without blank lines at its end."""
    body = ast.parse(koan.text).body
    after = body[0].end_lineno or 0 if koan.docstring and body else 0
    return "\n".join(koan.learner.splitlines()[after:]).strip("\n").splitlines()


def rows(yours: list[str], ours: list[str]) -> Iterator[Row]:
    """Both texts in rows: the same line twice, or lines that replace each other."""
    for tag, a, b, c, d in SequenceMatcher(None, yours, ours, autojunk=False).get_opcodes():
        mine: list[str | None] = list(yours[a:b])
        theirs: list[str | None] = list(ours[c:d])
        if tag != "equal":
            mine += [None] * (len(theirs) - len(mine))
            theirs += [None] * (len(mine) - len(theirs))
        yield from zip(mine, theirs, strict=True)


def marked(line: str, other: str | None, style: str) -> Text:
    """A line with the words marked that the other one does not have."""
    words, others = re.findall(r"\w+|\s+|.", line), re.findall(r"\w+|\s+|.", other or "")
    text = Text()
    for tag, a, b, _, _ in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        text.append("".join(words[a:b]), style=style if tag == "equal" else f"bold reverse {style}")
    return text


def _side_by_side(terminal: Terminal, changed: list[Row]) -> None:
    table = Table(box=None, padding=(0, 1), expand=True)
    table.add_column("yours", ratio=1, overflow="fold")
    table.add_column("solution", ratio=1, overflow="fold")
    for mine, theirs in changed:
        if mine == theirs:
            table.add_row(Text(mine or "", style="dim"), Text(theirs or "", style="dim"))
        else:
            left = marked(mine, theirs, "red") if mine is not None else Text()
            table.add_row(left, marked(theirs, mine, "green") if theirs is not None else Text())
    terminal.console.print(table)


def _one_under_the_other(terminal: Terminal, changed: list[Row]) -> None:
    terminal.line("- yours, + solution")
    terminal.gap()
    waiting: list[Text] = []
    for mine, theirs in changed:
        if mine == theirs:
            _flush(terminal, waiting)
            terminal.console.print(Text("  " + (mine or ""), style="dim"), soft_wrap=True)
            continue
        if mine is not None:
            terminal.console.print(Text("- ", style="red") + marked(mine, theirs, "red"), soft_wrap=True)
        if theirs is not None:
            waiting.append(Text("+ ", style="green") + marked(theirs, mine, "green"))
    _flush(terminal, waiting)


def _flush(terminal: Terminal, waiting: list[Text]) -> None:
    """The solution's lines of a changed block, after all of the learner's."""
    for line in waiting:
        terminal.console.print(line, soft_wrap=True)
    waiting.clear()
