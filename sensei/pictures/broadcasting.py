"""The picture of a broadcast: the operands aligned by axis from the right, what stretches, and what comes of it."""

import math
from collections.abc import Sequence

from sensei.pictures.words import Shape, clean, clip, columns, count, glued, grid, listing, shape_text, wrap

Size = int | str | None
"""A size of the result: known, not yet known (None), or CLASH."""

CLASH = "clash"
"""Stands for a size where the operands have none in common."""

_COUNTED = ["the last", "the second from the right", "the third from the right", "the fourth from the right"]


def broadcast(
    operands: list[tuple[str, Shape]], meant: Shape | None = None, width: int = 80, *, ascii: bool = False
) -> list[str]:
    """Draw how shapes broadcast, or where they do not.

    Args:
        operands: name and shape of each operand, such as `("predictions", (32, 1))`. A size of None is not known yet.
        meant: the shape the result was meant to have, if that is to be told.
        width: columns to draw in, 40 or more.
        ascii: whether to draw without any character beyond ASCII.
    """
    if not operands:
        return ["There is nothing to broadcast."]
    operands = [(clip(clean(name, ascii), width // 3, ascii), shape) for name, shape in operands]
    rank = max(len(shape) for _, shape in operands)
    result = [_meet([shape[axis] for _, shape in operands if _has(shape, axis)]) for axis in _axes(rank)]
    sentences = [] if CLASH in result else _stretched(operands, result)
    sentences += _outcome(operands, result, meant)
    if any(None in shape for _, shape in [*operands, ("meant", meant or ())]):
        sentences.append("? is a size that is known only when the program runs; it has to fit then.")
    table = _drawing(operands, result, meant, width, "->" if ascii else "→")
    return [*table, "", *(line for sentence in sentences for line in wrap(sentence, width))]


def _axes(rank: int) -> range:
    """The axes of a shape from left to right, counted from the right: -3, -2, -1."""
    return range(-rank, 0)


def _has(sizes: Sequence[Size], axis: int) -> bool:
    return len(sizes) >= -axis


def _meet(sizes: list[int | None]) -> Size:
    """The size that operands with these sizes have in common on one axis: an unknown one gives way, CLASH if none."""
    known = {size for size in sizes if size not in (1, None)}
    if len(known) > 1:
        return CLASH
    if known:
        return known.pop()
    return None if None in sizes else 1


def _as_shape(result: list[Size]) -> Shape | None:
    """The result as a shape; None if there is a clash."""
    return None if CLASH in result else tuple(size for size in result if not isinstance(size, str))


def _drawing(
    operands: list[tuple[str, Shape]], result: list[Size], meant: Shape | None, width: int, arrow: str
) -> list[str]:
    """A grid of axes, with the shapes if there is room; a list of axes if there is not even room for the names."""
    axes = _axes(max(len(result), len(meant or ())))
    rows = [
        (name, shape_text(shape), [_stretching(shape, result, axis, arrow) for axis in axes])
        for name, shape in operands
    ]
    shape = _as_shape(result)
    rows.append(("result", "" if shape is None else shape_text(shape), [_text(result, axis) for axis in axes]))
    if meant is not None:
        rows.append(("meant", shape_text(meant), [_text(meant, axis) for axis in axes]))

    head = ["axis", *map(str, axes)]
    with_shapes = grid([head, *([f"{name} {text}", *cells] for name, text, cells in rows)])
    without = grid([head, *([name, *cells] for name, _, cells in rows)])
    for table in (with_shapes, without):
        if max(map(columns, table)) <= width:
            return table if axes else table[1:]
    lines = [line for name, text, _ in rows if text for line in wrap(f"{name} {glued(text)}", width, "", "  ")]
    for place, axis in enumerate(axes):
        told = [glued(f"{name} {cells[place]}") for name, _, cells in rows if cells[place]]
        lines += wrap(", ".join(told), width, f"axis {axis}: ", "  ")
    return lines


def _text(sizes: Sequence[Size], axis: int) -> str:
    if not _has(sizes, axis):
        return ""
    return "?" if sizes[axis] is None else str(sizes[axis])


def _stretching(shape: Shape, result: list[Size], axis: int, arrow: str) -> str:
    """The size an operand has on an axis and, where it stretches, the size it gets."""
    if not _has(result, axis):
        return ""
    size = _text(shape, axis) or "new"
    stretches = size == "new" or (size == "1" and result[axis] != 1)
    return f"{size} {arrow} {_text(result, axis)}" if stretches and result[axis] != CLASH else size


def _stretched(operands: list[tuple[str, Shape]], result: list[Size]) -> list[str]:
    """A sentence for each operand that lacks axes, and for each that has size 1 where the result has another."""
    sentences = []
    for name, shape in operands:
        axes = _axes(len(result))
        lacks = [axis for axis in axes if not _has(shape, axis)]
        ones = [axis for axis in axes if _has(shape, axis) and shape[axis] == 1 and result[axis] != 1]
        if lacks:
            new = "a new one" if len(lacks) == 1 else "new ones"
            sentences.append(f"{name} has no {_named(lacks)}: it gets {new} and is stretched to fit.")
        if ones:
            sentences.append(f"{name} has size 1 at {_named(ones)}: it is stretched to fit.")
    return sentences


def _named(axes: list[int]) -> str:
    return glued("axis " if len(axes) == 1 else "axes ") + listing([str(axis) for axis in axes])


def _outcome(operands: list[tuple[str, Shape]], result: list[Size], meant: Shape | None) -> list[str]:
    """What comes of the broadcast: the result and how many numbers it holds, or each axis where the sizes clash."""
    shape = _as_shape(result)
    if shape is None:
        clashes = [axis for axis in reversed(_axes(len(result))) if result[axis] == CLASH]
        told = ["The shapes do not broadcast.", *(_clash(operands, axis) for axis in clashes)]
        return told if meant is None else [*told, f"Meant was {glued(shape_text(meant))}, with {_numbers(meant)}."]
    holds = f"The result {glued(shape_text(shape))} holds {_numbers(shape)}"
    if meant is None:
        return [f"{holds}."]
    if meant == shape:
        return [f"{holds}, in the shape that was meant."]
    return [f"{holds}. Meant was {glued(shape_text(meant))}, with {_numbers(meant)}."]


def _clash(operands: list[tuple[str, Shape]], axis: int) -> str:
    sizes = [(name, shape[axis]) for name, shape in operands if _has(shape, axis)]
    told = [glued(f"{name} has {size}") for name, size in sizes if size not in (1, None)]
    words = _COUNTED[-axis - 1] if -axis <= len(_COUNTED) else f"number {-axis} from the right"
    return f"They clash at {glued(f'axis {axis}')}, {words}: {listing(told)}. Sizes there must be equal, or 1."


def _numbers(shape: Shape) -> str:
    """How many numbers a tensor of this shape holds, in words: `32 numbers`, `3 times ? numbers`."""
    known = math.prod(size for size in shape if size is not None)
    unknown = shape.count(None)
    if known == 0 or not unknown:
        return count(known, "number")
    return glued(" times ".join([*([f"{known:,}"] if known > 1 else []), *["?"] * unknown]) + " numbers")
