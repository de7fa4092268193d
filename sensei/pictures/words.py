"""Words for the pictures: names made printable, text measured in columns, cut and wrapped; shapes, counts and lists."""

import unicodedata

GLUE = "\N{NO-BREAK SPACE}"
"""A space that `wrap` does not break a line at, if it can. It comes out as a plain space."""

Shape = tuple[int | None, ...]
"""A tensor's shape; None is a size that is not known before the program runs."""


def clean(text: str, ascii: bool) -> str:
    """`text` in one line, what cannot be printed written as an escape; with `ascii`, also what is not ASCII."""
    line = " ".join(text.split())
    line = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in line)
    return line.encode("ascii", "backslashreplace").decode() if ascii else line


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes: East Asian wide characters take two, combining marks none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def clip(text: str, room: int, ascii: bool) -> str:
    """`text`, its end cut off if it takes more than `room` columns."""
    if columns(text) <= room:
        return text
    dots = ellipsis(ascii)
    while text and columns(text + dots) > room:
        text = text[:-1]
    return text.rstrip() + dots


def ellipsis(ascii: bool) -> str:
    return "..." if ascii else "…"


def left(text: str, room: int) -> str:
    """`text` at the left of `room` columns."""
    return text + " " * (room - columns(text))


def right(text: str, room: int) -> str:
    """`text` at the right of `room` columns."""
    return " " * (room - columns(text)) + text


def grid(rows: list[list[str]]) -> list[str]:
    """Rows of cells as lines, in columns: the first with its cells at the left, the others at the right."""
    widths = [max(map(columns, cells)) for cells in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [right(cell, room) for cell, room in zip(row[1:], widths[1:], strict=True)]
        lines.append("  ".join([left(row[0], widths[0]), *cells]).rstrip())
    return lines


def wrap(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """`text` in lines of at most `width` columns. The first begins with `first`, the others with `rest`."""
    lines: list[str] = []
    line, begun = first, False
    for word in _pieces(text, width - max(columns(first), columns(rest))):
        if begun and columns(f"{line} {word}") > width:
            lines.append(line)
            line, begun = rest, False
        line = f"{line} {word}" if begun else line + word
        begun = True
    return [line.replace(GLUE, " ").rstrip() for line in [*lines, line]]


def _pieces(text: str, room: int) -> list[str]:
    """The words of `text`, those that take more than `room` columns cut into pieces."""
    pieces: list[str] = []
    for word in text.split(" "):
        for part in [word] if columns(word) <= room else word.split(GLUE):
            pieces += _cut(part, room)
    return pieces


def _cut(word: str, room: int) -> list[str]:
    """A word in pieces of at most `room` columns."""
    pieces, taken = [""], 0
    for char in word:
        if taken and taken + _columns(char) > room:
            pieces.append("")
            taken = 0
        pieces[-1] += char
        taken += _columns(char)
    return pieces


def shape_text(shape: Shape) -> str:
    """A shape as TensorFlow writes it, with `?` for an unknown size: `(?, 3)`, `(3,)`, `()`."""
    sizes = ["?" if size is None else str(size) for size in shape]
    return f"({sizes[0]},)" if len(sizes) == 1 else f"({', '.join(sizes)})"


def glued(text: str) -> str:
    """`text` that stays in one line of a sentence."""
    return text.replace(" ", GLUE)


def count(number: int, one: str, more: str = "") -> str:
    """`1 trace`, `2 traces`, `1,024 entries`; `more` is the plural, if `one` with an s is not."""
    return f"{number:,}{GLUE}{one if number == 1 else more or one + 's'}"


def listing(items: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
