"""The picture of the traces of a tf.function: each signature in the order it was traced, and what made it."""

from collections import Counter
from itertools import pairwise

from sensei.pictures.words import clean, clip, columns, count, ellipsis, left, listing, wrap

MOST = 8
"""So many traces are all shown; of more, the first and the last ones."""

_ENDS = 3
_NOT_GIVEN = "not given"


def traces(signatures: list[list[tuple[str, str]]], width: int = 80, *, ascii: bool = False) -> list[str]:
    """Draw the signatures a function was traced with, what differs from the one before marked with `*`.

    Args:
        signatures: of each trace, in order, name and description of every argument: `("x", "float32 (2,)")`,
            `("n", "Python int 3")`. Within a trace each name stands once; traces may differ in their names.
        width: columns to draw in, 40 or more.
        ascii: whether to draw without any character beyond ASCII.
    """
    if not signatures:
        return wrap("0 traces: the function has not been traced.", width)
    cleaned = [{clean(name, ascii): clean(text, ascii) for name, text in one} for one in signatures]
    names = list(dict.fromkeys(name for one in cleaned for name in one))
    full = [{name: one.get(name, _NOT_GIVEN) for name in names} for one in cleaned]
    changes = [[], *([name for name in names if b[name] != a[name]] for a, b in pairwise(full))]

    lines = _table(full, changes, names, ascii)
    if max(map(columns, lines)) > width:
        lines = _stack(full, changes, names, width, ascii)
    lines.append("")
    if any(changes):
        lines += wrap("* marks what differs from the trace before.", width)
    return lines + wrap(_summary(changes), width)


def _shown(number: int) -> tuple[range, range]:
    """The places of the traces that are shown: before the gap, and after it."""
    return (range(number), range(0)) if number <= MOST else (range(_ENDS), range(number - _ENDS, number))


def _gap(number: int, ascii: bool) -> str:
    return f"{ellipsis(ascii)} {number - 2 * _ENDS:,} traces are not shown here"


def _made_by(place: int, changed: list[str]) -> str:
    return "the first call" if place == 0 else listing(changed) if changed else "no argument"


def _table(full: list[dict[str, str]], changes: list[list[str]], names: list[str], ascii: bool) -> list[str]:
    """A row for each trace, a column for each argument."""
    before, after = _shown(len(full))
    head = ["trace", *(f"  {name}" for name in names), "  made by"]
    rows = [
        [
            str(i + 1),
            *(f"{'*' if n in changes[i] else ' '} {full[i][n]}" for n in names),
            f"  {_made_by(i, changes[i])}",
        ]
        for i in (*before, *after)
    ]
    widths = [max(columns(row[place]) for row in [head, *rows]) for place in range(len(head))]
    lines = [" ".join(map(left, row, widths)).rstrip() for row in [head, *rows]]
    return [*lines[: len(before) + 1], *([_gap(len(full), ascii)] if after else []), *lines[len(before) + 1 :]]


def _stack(
    full: list[dict[str, str]], changes: list[list[str]], names: list[str], width: int, ascii: bool
) -> list[str]:
    """A few lines for each trace: all arguments of the first, then only those that differ."""
    before, after = _shown(len(full))

    def one(i: int) -> list[str]:
        lines = wrap(f"trace {i + 1}, made by {_made_by(i, changes[i])}", width, "", "  ")
        for name in changes[i] if i else names:
            mark = "*" if i else " "
            lines += wrap(f"{clip(name, width // 2, ascii)}: {full[i][name]}", width, f"  {mark} ", "      ")
        if i > 0 and len(changes[i]) < len(names):
            lines.append("    the rest as before" if changes[i] else "    all as before")
        return lines

    gap = [_gap(len(full), ascii)] if after else []
    return [*(line for i in before for line in one(i)), *gap, *(line for i in after for line in one(i))]


def _summary(changes: list[list[str]]) -> str:
    """How many traces there are, and what made how many of them."""
    if len(changes) == 1:
        return "1 trace, made by the first call."
    made = Counter(map(tuple, changes[1:]))
    told = [f"{number:,} {_because(changed)}" for changed, number in made.most_common()]
    return f"{count(len(changes), 'trace')}: 1 for the first call, {listing(told)}."


def _because(changed: tuple[str, ...]) -> str:
    if not changed:
        return "although no argument differs"
    return f"because {listing(list(changed))} {'differs' if len(changed) == 1 else 'differ'}"
