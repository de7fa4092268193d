"""The picture of a tape: which sources a gradient reaches, and why it does not reach the others."""

from sensei.pictures.words import clean, clip, columns, count, left, wrap

REACHED = "reached"

WHY_NOT = {
    "constant never watched": "a constant, which a tape does not watch unasked",
    "integer dtype": "an integer dtype; only floating-point and complex numbers have gradients",
    "went through NumPy": "its value went through NumPy, and a tape records TensorFlow only",
    "outside the with block": "it was used outside the `with` block, where nothing is recorded",
    "not connected": "no recorded operation leads to the target",
    "not trainable": "a variable that is not trainable, which a tape does not watch unasked",
}
"""Each status that is not `reached`, and what it says in words."""

_ROOM_FOR_WORDS = 40


def tape(sources: list[tuple[str, str]], width: int = 80, *, ascii: bool = False) -> list[str]:
    """Draw which sources the gradient of a target reaches.

    Args:
        sources: name and status of each, such as `("bias", "not connected")`; the status is "reached" or a key of
            WHY_NOT. Any other raises KeyError.
        width: columns to draw in, 40 or more.
        ascii: whether to draw without any character beyond ASCII.
    """
    if not sources:
        return wrap("The tape was asked for no gradient: there are no sources.", width)
    names = [clip(clean(name, ascii), width // 2, ascii) for name, _ in sources]
    room = max(map(columns, names))
    lines: list[str] = []
    for name, (_, status) in zip(names, sources, strict=True):
        label = f"{_sign(status == REACHED, ascii)} {left(name, room)}  "
        words = REACHED if status == REACHED else f"not reached: {WHY_NOT[status]}"
        if status == REACHED or width - columns(label) >= _ROOM_FOR_WORDS:
            lines += wrap(words, width, label, " " * columns(label))
        else:
            lines += [f"{label}not reached:", *wrap(WHY_NOT[status], width, "    ", "    ")]
    return [*lines, "", *wrap(_summary(sum(status == REACHED for _, status in sources), len(sources)), width)]


def _sign(reached: bool, ascii: bool) -> str:
    arrow = "->" if ascii else "→"
    return arrow if reached else left("-", columns(arrow))


def _summary(reached: int, number: int) -> str:
    if number == 1:
        return "The source is reached." if reached else "The source is not reached: its gradient is None."
    if reached == number:
        return "Both sources are reached." if number == 2 else f"All {count(number, 'source')} are reached."
    if not reached and number == 2:
        return "Neither source is reached: both gradients are None."
    if not reached:
        return f"None of the {count(number, 'source')} is reached: every gradient is None."
    others = "the other has" if number - reached == 1 else f"the other {number - reached:,} have"
    are = "is" if reached == 1 else "are"
    return f"{reached:,} of {count(number, 'source')} {are} reached; {others} the gradient None."
