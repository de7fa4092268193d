"""Numbers as text: one short form for all that are shown together, and never one text for two that differ."""

import math
from collections.abc import Iterable

Entry = bool | int | float | None
"""What an array's nested lists hold. An int has at most 64 bits."""

FIXED = [f".{digits}f" for digits in range(1, 7)]
"""Forms for a table: the same number of digits after each point."""

GENERAL = [f".{digits}g" for digits in range(4, 18)]
"""Forms for numbers that stand alone, or that are far apart. The last tells any two floats apart."""

_TOO_LARGE_FOR_FIXED = 1e6
_NEAR = 5e-4
"""How far a text may be from its number, in parts of the number: three digits are shown at least."""

_NEARLY = 0.1
"""How far the distance of two texts may be from that of their numbers, in parts of the latter."""


def agree(found: Entry, meant: Entry, rtol: float = 0.0, atol: float = 0.0) -> bool:
    """Whether two entries agree: |found - meant| <= atol + rtol * |meant|; integers, booleans and None exactly.

    NaN agrees with nothing, as in IEEE arithmetic; an infinity agrees with itself.
    """
    if found is None or meant is None or isinstance(found, bool) or isinstance(meant, bool):
        return found is meant
    if (isinstance(found, int) and isinstance(meant, int)) or math.isinf(found) or math.isinf(meant):
        return found == meant
    return abs(found - meant) <= atol + rtol * abs(meant)


def numeral(entry: Entry, form: str) -> str:
    """One entry as text; `form` is what was chosen for all that are shown with it."""
    if not isinstance(entry, float):
        return str(entry)
    return "NaN" if math.isnan(entry) else format(entry, form)


def table_form(
    entries: Iterable[Entry], pairs: Iterable[tuple[Entry, Entry]] = (), rtol: float = 0.0, atol: float = 0.0
) -> str:
    """The shortest format for a table that does not mislead.

    Each text is near its number; no two numbers that disagree have one text (without a tolerance: none that differ);
    and the texts of each of `pairs`, numbers to be told apart, are as far from each other as the numbers, or nearly.
    """
    numbers = _finite(entries)
    large = any(isinstance(number, float) and abs(number) >= _TOO_LARGE_FOR_FIXED for number in numbers)
    forms = GENERAL if large else FIXED + GENERAL
    finite_pairs = [both for both in map(_finite, pairs) if len(both) == 2]
    return next(
        (
            form
            for form in forms
            if _tells_apart(numbers, form, rtol, atol)
            and all(_shows_the_distance(both[0], both[1], form) for both in finite_pairs)
        ),
        forms[-1],
    )


def sentence_form(entries: Iterable[Entry]) -> str:
    """The shortest format for numbers in a sentence in which no two that differ have one text."""
    numbers = _finite(entries)
    return next((form for form in GENERAL if _tells_apart(numbers, form, 0.0, 0.0)), GENERAL[-1])


def _finite(entries: Iterable[Entry]) -> list[int | float]:
    """The finite numbers among the entries; a boolean is not a number."""
    numbers = [entry for entry in entries if isinstance(entry, int | float) and not isinstance(entry, bool)]
    return [number for number in numbers if math.isfinite(number)]


def _tells_apart(numbers: list[int | float], form: str, rtol: float, atol: float) -> bool:
    by_text: dict[str, list[int | float]] = {}
    for number in numbers:
        text = numeral(number, form)
        if isinstance(number, float) and abs(float(text) - number) > _NEAR * abs(number):
            return False
        by_text.setdefault(text, []).append(number)
    ends = [(min(alike), max(alike)) for alike in by_text.values()]
    return all(agree(low, high, rtol, atol) and agree(high, low, rtol, atol) for low, high in ends)


def _shows_the_distance(one: int | float, other: int | float, form: str) -> bool:
    distance = abs(one - other)
    shown = abs(float(numeral(one, form)) - float(numeral(other, form)))
    return abs(shown - distance) <= _NEARLY * distance
