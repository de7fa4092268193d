"""Pictures for the assertions of a koan: a function takes a message and what to draw beside it, and returns the former.

    assert close(loss, 0.0), broadcast("a perfect prediction has no loss", targets=targets, predictions=predictions)

The message of an assertion is evaluated only when it does not hold, so a picture costs nothing before. What is noted is
plain data; it is drawn where the width of the terminal is known. This room runs in the child, beside TensorFlow.
"""

import inspect
from collections.abc import Mapping
from typing import Any

import tensorflow as tf

from sensei.verdict import Picture


class _Notes:
    """What the assertion under way has noted."""

    beside_a_failure: list[Picture] = []  # noqa: RUF012  (replaced, never changed)
    beside_a_success: list[Picture] = []  # noqa: RUF012
    learners_part: Mapping[str, Any] = {}


def forget() -> None:
    """Begin a new assertion."""
    _Notes.beside_a_failure, _Notes.beside_a_success = [], []


def meet(learners_part: Mapping[str, Any]) -> None:
    """Make the names of the learner's part known, for the functions that take a name."""
    _Notes.learners_part = learners_part


def noted() -> list[Picture]:
    """The pictures for the assertion that fails."""
    return _Notes.beside_a_failure


def kept() -> list[Picture]:
    """The pictures to show when the koan is solved."""
    return _Notes.beside_a_success


def _note(kind: str, message: str, **data: Any) -> str:
    _Notes.beside_a_failure = [*_Notes.beside_a_failure, Picture(kind, data)]
    return message


def broadcast(message: str, *, meant: tuple[int, ...] | None = None, **operands: Any) -> str:
    """Beside the message: how the shapes of the `operands`, tensors by name, stretch to one; and the one meant."""
    shapes = [(name, _shape(tensor)) for name, tensor in operands.items()]
    return _note("broadcast", message, operands=shapes, meant=meant)


def reach(message: str, **sources: tuple[Any, Any]) -> str:
    """Beside the message: which sources, pairs of (source, its gradient) by name, the tape reached, and why not.

    What a gradient of None means is added to the message.
    """
    missing = [name for name, (_, gradient) in sources.items() if gradient is None]
    if missing:
        message += f"; None says that the tape knows no way that leads to it from {' or '.join(missing)}"
    return _note("tape", message, sources=[(name, _reach(*pair)) for name, pair in sources.items()])


def traces(message: str, function: Any) -> str:
    """Beside the message: each signature that a tf.function was traced for; nothing for another kind of function.

    A name stands for what the learner's part has under it, if it still has: learners rename things.
    """
    if isinstance(function, str):
        function = _Notes.learners_part.get(function)
    try:
        names = list(inspect.signature(function.python_function).parameters)
        concrete = function._list_all_concrete_functions()  # the public way gives prose only
        signatures = [_signature(names, traced.structured_input_signature) for traced in concrete]
    except (AttributeError, TypeError, ValueError):
        return message
    return _note("traces", message, signatures=signatures)


def curve(message: str, losses: Any) -> str:
    """Beside the message: the course of the losses, numbers or tensors of rank 0."""
    return _note("loss_curve", message, losses=[float(loss) for loss in losses])


def keep_curve(losses: Any) -> None:
    """Show the course of the learner's own losses once the koan is solved."""
    _Notes.beside_a_success = [*_Notes.beside_a_success, Picture("loss_curve", {"losses": [float(x) for x in losses]})]


def _shape(tensor: Any) -> tuple[int | None, ...]:
    shape = getattr(tensor, "shape", ())
    return tuple(shape.as_list() if isinstance(shape, tf.TensorShape) else shape)


def _reach(source: Any, gradient: Any) -> str:
    """One of the words that the picture of a tape knows."""
    if gradient is not None:
        return "reached"
    if isinstance(source, tf.Variable) and not source.trainable:
        return "not trainable"
    if not (source.dtype.is_floating or source.dtype.is_complex):
        return "integer dtype"
    return "not connected" if isinstance(source, tf.Variable) else "constant never watched"


def _signature(names: list[str], structured: Any) -> list[tuple[str, str]]:
    arguments, keywords = structured
    return [(name, _described(value)) for name, value in [*zip(names, arguments, strict=False), *keywords.items()]]


def _described(value: Any) -> str:
    """An argument as the signature has it: `float32 (2,)` for a tensor, `Python int 3` for a value that is baked in."""
    if isinstance(value, tf.TensorSpec):
        shape = "any shape" if value.shape.rank is None else str(tuple(value.shape))
        return f"{value.dtype.name} {shape}"
    if isinstance(value, tf.TypeSpec) and hasattr(value, "trainable"):
        return f"variable {value.dtype.name} {tuple(value.shape)}"
    if isinstance(value, bool | int | float | str | type(None)):
        return f"Python {type(value).__name__} {value!r}"
    return "a Python object"
