"""The picture of a loss: one line of levels, and its first, last and lowest value in words."""

import math

from sensei.pictures.numerals import numeral, sentence_form
from sensei.pictures.words import count, glued, wrap

_BLOCKS = "▁▂▃▄▅▆▇█"
_DIGITS = "0123456789"
_NOT_FINITE = "x"
_LABEL = "loss "


def loss_curve(losses: list[float], width: int = 80, *, ascii: bool = False) -> list[str]:
    """Draw how a loss goes: a block for each step, or for several steps their highest.

    Args:
        losses: the loss of each step, in order; NaN and infinities are told in words. Steps are counted from 1.
        width: columns to draw in, 40 or more.
        ascii: whether to draw without any character beyond ASCII; levels are then digits.
    """
    losses = [float(loss) for loss in losses]
    if not losses:
        return ["There are no losses to draw."]
    finite = [loss for loss in losses if math.isfinite(loss)]
    form = sentence_form([losses[0], losses[-1], min(finite, default=0.0)])
    if len(losses) == 1:
        return [f"There is one loss: {numeral(losses[0], form)}."]

    room = width - len(_LABEL)
    each = math.ceil(len(losses) / room)
    groups = [losses[start : start + each] for start in range(0, len(losses), each)]
    levels = _DIGITS if ascii else _BLOCKS
    drawn = "".join(_level(group, finite, levels) for group in groups)
    sentences = [_values(losses, finite, form)]
    if len(set(finite)) > 1:
        each_is = f"the highest of up to {each:,} steps" if each > 1 else "a step"
        if ascii:
            sentences.append(f"Each digit is {each_is}: 0 is the lowest level, 9 the highest.")
        elif each > 1:
            sentences.append(f"Each block is {each_is}.")
    sentences += _not_finite(losses)
    return [_LABEL + drawn, *(line for sentence in sentences for line in wrap(sentence, width))]


def _level(group: list[float], finite: list[float], levels: str) -> str:
    """The sign for a group of steps: the level of its highest loss, or that one of them is not finite."""
    if not all(map(math.isfinite, group)):
        return _NOT_FINITE
    low, high = min(finite) / 2, max(finite) / 2  # halved, since the span of two floats may be none
    if high == low:
        return levels[0]
    return levels[min(int((max(group) / 2 - low) / (high - low) * len(levels)), len(levels) - 1)]


def _values(losses: list[float], finite: list[float], form: str) -> str:
    if not finite:
        return "No loss is a finite number."
    if len(set(losses)) == 1:
        return f"The loss is {numeral(losses[0], form)} at each of {count(len(losses), 'step')}."
    lowest = min(finite)
    where = f"step {losses.index(lowest) + 1:,} of {len(losses):,}"
    return (
        f"First {numeral(losses[0], form)}, last {numeral(losses[-1], form)}, "
        f"lowest {numeral(lowest, form)} at {glued(where)}."
    )


def _not_finite(losses: list[float]) -> list[str]:
    """A sentence that explains the sign for what is not finite, if it was drawn."""
    kinds = {
        "NaN": [step for step, loss in enumerate(losses, 1) if math.isnan(loss)],
        "infinity": [step for step, loss in enumerate(losses, 1) if loss == math.inf],
        "minus infinity": [step for step, loss in enumerate(losses, 1) if loss == -math.inf],
    }
    seen = sorted((steps, kind) for kind, steps in kinds.items() if steps)
    told = [_steps(kind, steps, len(losses)) for steps, kind in seen]
    return [f"{_NOT_FINITE} marks a loss that is not a finite number: {', '.join(told)}."] if told else []


def _steps(kind: str, steps: list[int], number: int) -> str:
    if len(steps) == 1:
        return f"{kind} at step {steps[0]:,}"
    if steps == list(range(steps[0], number + 1)):
        return f"{kind} from step {steps[0]:,} to the end"
    return f"{kind} at {count(len(steps), 'step')} from step {steps[0]:,} on"
