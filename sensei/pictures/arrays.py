"""The picture of two arrays: found and meant next to each other, and which of their entries differ."""

import math
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sensei.pictures.numerals import Entry, agree, numeral, table_form
from sensei.pictures.words import Shape, columns, count, ellipsis, glued, left, listing, right, shape_text, wrap

Nested = Entry | list[Any] | tuple[Any, ...]
"""One entry, or a list or tuple with an item for each place on the first axis, and so on: what `tolist()` gives."""

Index = tuple[int, ...]
Matrix = dict[Index, Entry]
"""Entries by row and column. A vector is one row; a single entry is a row of one."""

MOST = 8
"""Rows and columns that are shown at most."""


@dataclass(frozen=True)
class _View:
    """What is shown of the two matrices: some rows, some columns, and the form of the numbers."""

    rows: range
    columns: range
    form: str


def side_by_side(
    found: Nested,
    meant: Nested,
    width: int = 80,
    *,
    rtol: float = 1e-5,
    atol: float = 1e-6,
    ascii: bool = False,
) -> list[str]:
    """Draw two arrays next to each other, or one above the other, the entries that differ marked with `*`.

    Of a rank above 2, the first matrix that differs is drawn. Nothing is broadcast: entries are compared place by place
    when the ranks are the same, and not at all when they are not.

    Args:
        found, meant: nested lists of int, float, bool and None, of any rank, or one entry for rank 0. Rows may be of
            unequal length. An empty list is an axis of size 0; what axes come after it, a list cannot tell.
        width: columns to draw in, 40 or more.
        rtol, atol: as in `sensei.compare.close`: numbers differ if |found - meant| > atol + rtol * |meant|. Numbers
            that differ are never printed alike; numbers that agree may be.
        ascii: whether to draw without any character beyond ASCII.
    """
    shapes = [_shape(found), _shape(meant)]
    entries = [_entries(found), _entries(meant)]
    same_rank = len(shapes[0]) == len(shapes[1])
    places = sorted({*entries[0], *entries[1]}) if same_rank else []
    differing = [at for at in places if not _agree_at(at, entries[0], entries[1], rtol, atol)]

    leads = [differing[0][:-2] if differing else (0,) * (len(shape) - 2) for shape in shapes]
    matrices = [_matrix(one, lead) for one, lead in zip(entries, leads, strict=True)]
    marked = {_cell(at) for at in differing if at[:-2] == leads[0]}
    titles = [_title(*one) for one in zip(("found", "meant"), shapes, leads, strict=True)]
    view, lines = _drawing(titles, matrices, marked, width, rtol, atol, ascii)

    sentences = ["Shown is the first matrix that differs."] if differing and leads[0] else []
    sentences += _about_the_part(view, matrices, all(len(shape) == 1 for shape in shapes))
    sentences += _about_shapes(shapes) if shapes[0] != shapes[1] else []
    sentences += _about_entries(entries, differing, len(places), view.form) if same_rank else []
    return [*lines, "", *(line for sentence in sentences for line in wrap(sentence, width))]


def _shape(nested: Nested) -> Shape:
    """The shape of nested lists; None where the lists on one axis are of unequal length."""
    if not isinstance(nested, list | tuple):
        return ()
    inner = [_shape(item) for item in nested]
    sizes = [{shape[axis] for shape in inner if len(shape) > axis} for axis in range(max(map(len, inner), default=0))]
    return (len(nested), *(one.pop() if len(one) == 1 else None for one in sizes))


def _entries(nested: Nested) -> dict[Index, Entry]:
    """Every entry by its index."""
    if isinstance(nested, list | tuple):
        return {(place, *at): entry for place, item in enumerate(nested) for at, entry in _entries(item).items()}
    return {(): nested}


def _title(name: str, shape: Shape, lead: Index) -> str:
    """`found (2, 3)`; of a higher rank also which matrix is drawn: `found (4, 2, 3), matrix [1]`."""
    return f"{name} {shape_text(shape)}" + (f", matrix {_brackets(lead)}" if lead else "")


def _brackets(at: Index) -> str:
    return f"[{', '.join(map(str, at))}]"


def _cell(at: Index) -> Index:
    """Row and column, in its matrix, of the entry at an index."""
    return (0, 0, *at)[-2:]


def _matrix(entries: dict[Index, Entry], lead: Index) -> Matrix:
    """The entries whose index begins with `lead`, on all axes but the last two."""
    return {_cell(at): entry for at, entry in entries.items() if at[:-2] == lead}


def _agree_at(at: Index, here: dict[Index, Entry], there: dict[Index, Entry], rtol: float, atol: float) -> bool:
    return at in here and at in there and agree(here[at], there[at], rtol, atol)


def _extent(matrices: list[Matrix], axis: int) -> int:
    return max((cell[axis] + 1 for matrix in matrices for cell in matrix), default=0)


def _window(number: int, first: int, most: int) -> range:
    """At most `most` of `number` places: from the start if that reaches `first`, else with `first` in the middle."""
    start = 0 if first < most else min(first - most // 2, number - most)
    return range(start, min(start + most, number))


def _drawing(
    titles: list[str],
    matrices: list[Matrix],
    marked: set[Index],
    width: int,
    rtol: float,
    atol: float,
    ascii: bool,
) -> tuple[_View, list[str]]:
    """What is shown, and its lines: next to each other, else one above the other, else so with fewer columns."""
    row, column = min(marked, default=(0, 0))
    rows = _window(_extent(matrices, 0), row, MOST)
    for most in range(MOST, 0, -1):
        cols = _window(_extent(matrices, 1), column, most)
        shown = [(r, c) for r in rows for c in cols]
        visible = [matrix[cell] for matrix in matrices for cell in shown if cell in matrix]
        pairs = [(matrices[0].get(cell), matrices[1].get(cell)) for cell in shown if cell in marked]
        view = _View(rows, cols, table_form(visible, pairs, rtol, atol))
        room = max((columns(numeral(entry, view.form)) for entry in visible), default=0)
        tables = [_table(matrix, marked, view, room, ascii) for matrix in matrices]
        beside = _beside([[title, *table] for title, table in zip(titles, tables, strict=True)])
        if max(map(columns, beside)) <= width:
            return view, beside
        above = [line for title, table in zip(titles, tables, strict=True) for line in [*wrap(title, width), *table]]
        if max(map(columns, above)) <= width:
            break
    return view, above


def _beside(blocks: list[list[str]]) -> list[str]:
    room = max(map(columns, blocks[0])) + 4
    return [(left(a, room) + b).rstrip() for a, b in zip_longest(*blocks, fillvalue="")]


def _table(matrix: Matrix, marked: set[Index], view: _View, room: int, ascii: bool) -> list[str]:
    """The rows of one matrix, `*` before each entry that is marked, dots where it goes on."""
    if not matrix:
        return ["  no entries"]
    dots = ellipsis(ascii)
    rows, cols, extent = view.rows, view.columns, _extent([matrix], 0)
    lines = [dots] if rows.start else []
    for row in range(rows.start, min(rows.stop, extent)):
        cells = [right(_text(matrix, (row, col), marked, view.form), room + 1) for col in cols]
        before = [left(dots if (row, cols.start - 1) in matrix else "", len(dots))] if cols.start else []
        after = [dots] if (row, cols.stop) in matrix else []
        lines.append(" ".join([*before, *cells, *after]))
    if rows.stop < extent:
        lines.append(dots)
    return [f" {line}".rstrip() for line in lines]


def _text(matrix: Matrix, cell: Index, marked: set[Index], form: str) -> str:
    if cell not in matrix:
        return ""
    return ("*" if cell in marked else "") + numeral(matrix[cell], form)


def _about_the_part(view: _View, matrices: list[Matrix], vectors: bool) -> list[str]:
    """Which rows and columns are shown, if that is not all of them."""
    shown = zip(
        ("rows", "columns"), (view.rows, view.columns), (_extent(matrices, 0), _extent(matrices, 1)), strict=True
    )
    told = [
        glued(f"{'entries' if vectors else name} {part.start} to {part.stop - 1} of {number:,}")
        for name, part, number in shown
        if len(part) < number
    ]
    return [f"Shown are {listing(told)}, counted from 0."] if told else []


def _about_shapes(shapes: list[Shape]) -> list[str]:
    if len(shapes[0]) != len(shapes[1]):
        return ["The ranks differ. Nothing is broadcast, so no entries are compared."]
    return ["The shapes differ. Nothing is broadcast: an entry that only one of them has differs too."]


def _about_entries(entries: list[dict[Index, Entry]], differing: list[Index], number: int, form: str) -> list[str]:
    """How many entries differ, and the first of them."""
    if not number:
        return ["There are no entries to compare."]
    if not differing:
        return ["No entry differs by more than the tolerance."]
    sentences = [_about_the_first(entries, differing, number, form)]
    if any(_is_nan(one.get(at)) for one in entries for at in differing):
        sentences.append("NaN agrees with nothing, not even with NaN.")
    return sentences


def _about_the_first(entries: list[dict[Index, Entry]], differing: list[Index], number: int, form: str) -> str:
    first = differing[0]
    if not first:
        return "* marks that they differ."
    found, meant = (numeral(one[first], form) if first in one else "nothing" for one in entries)
    where = f"{'' if len(differing) == 1 else 'the first '}at {_brackets(first)}"
    how_many = f"{len(differing):,} of {count(number, 'entry', 'entries')}"
    return f"* marks what differs: {how_many}, {glued(where)}: {glued(f'found {found}')}, {glued(f'meant {meant}')}."


def _is_nan(entry: Entry) -> bool:
    return isinstance(entry, float) and math.isnan(entry)
