"""Compare a tensor with what was meant: missing, type, shape, dtype, values, in that order; never by broadcasting.

The assertions of a koan use this room, so it runs in the child, beside TensorFlow.
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import tensorflow as tf

from sensei.verdict import Picture

TENSORS = ("a tensor", "a variable")
"""Of the kinds of things, those that hold values to compare."""

LARGEST_DRAWN = 4096
"""Numbers in an array that is still sent to be drawn; a larger one is told in words."""

SHOWN = 8
"""Rows and columns of an array that are shown; the rest is elided."""


@dataclass(frozen=True)
class Comparison:
    """What came of one comparison. It is true when found and meant agree."""

    differs_in: str = ""
    """`type`, `shape`, `dtype`, `value` or the like; empty when nothing differs."""
    found: str = ""
    meant: str = ""
    details: list[str] = field(default_factory=list)
    picture: Picture | None = None
    """Of two arrays that differ in their values."""

    def __bool__(self) -> bool:
        return not self.differs_in

    @property
    def headline(self) -> str:
        return f"they differ in {self.differs_in}" if self.differs_in else "the same"

    def __repr__(self) -> str:
        return f"{self.headline}: found {self.found}, meant {self.meant}" if self.differs_in else self.headline


class _Latest:
    """The last comparison that differed: what a failing `assert close(...)` was about. The plugin reads it."""

    difference: Comparison | None = None


def close(found: Any, meant: Any, dtype: Any = None, *, rtol: float = 1e-5, atol: float = 1e-6) -> Comparison:
    """Whether `found` is a tensor (or variable) with the shape, the dtype and, within a tolerance, the values meant.

    Args:
        found: what the learner's code gave; only an eager tf.Tensor or a tf.Variable can agree.
        meant: numbers, nested lists, an array or a tensor of any rank. Its shape is the shape meant.
        dtype: the dtype meant. By default the one TensorFlow gives to `meant`: Python floats are float32, ints int32.
        rtol, atol: |found - meant| <= atol + rtol * |meant|. Float32 carries about 7 digits, so the default leaves
            room for another order of summation. Integers and booleans must be equal.
    """
    return _noted(_compare(found, tf.convert_to_tensor(meant, dtype=dtype), rtol, atol))


def _compare(found: Any, meant: tf.Tensor, rtol: float, atol: float) -> Comparison:
    kind = _kind(found)
    if kind not in TENSORS:
        return Comparison("type", kind, "a tensor")
    value = _read(found)
    if value.shape != meant.shape:
        return Comparison("shape", str(tuple(value.shape)), str(tuple(meant.shape)))
    if value.dtype != meant.dtype:
        return Comparison("dtype", value.dtype.name, meant.dtype.name)
    mine, theirs = value.numpy(), meant.numpy()
    if meant.dtype.is_floating or meant.dtype.is_complex:
        same = np.isclose(mine, theirs, rtol=rtol, atol=atol)
    else:
        same = np.asarray(mine == theirs)
    if same.all():
        return Comparison()
    where = _where_they_differ(mine, theirs, same)
    return Comparison("value", _show(mine), _show(theirs), where, _picture(mine, theirs, rtol, atol))


def _kind(found: Any) -> str:
    """What sort of thing `found` is, in words. Its class is what counts, and not what the object says of itself."""
    its_class = type(found)
    if found is None:
        return "None"
    if its_class is tf.__internal__.EagerTensor:
        return "a tensor"
    if its_class.__module__.startswith("tensorflow."):  # and not a class of the learner's that is derived from these
        if issubclass(its_class, tf.Variable):
            return "a variable"
        if issubclass(its_class, tf.Tensor):
            return "a symbolic tensor, which has no value outside its graph"
    if issubclass(its_class, np.ndarray | np.generic):
        return "a NumPy array" if getattr(found, "ndim", 0) else f"a NumPy number, {found!r}"
    return f"a Python {its_class.__name__}"


def _read(found: Any) -> tf.Tensor:
    """The values of a tensor or a variable in a tensor of its own, past whatever was set on the object."""
    if type(found) is tf.__internal__.EagerTensor:
        return tf.identity(found)
    return tf.raw_ops.ReadVariableOp(resource=found.handle, dtype=found.dtype)


def _where_they_differ(mine: Any, theirs: Any, same: Any) -> list[str]:
    """The first index that differs and the largest difference; a rank 0 value says it all by itself."""
    if mine.ndim == 0:
        return []
    first = tuple(int(i) for i in np.argwhere(~same)[0])
    where = ", ".join(map(str, first))
    count = int((~same).sum())
    lines = [f"{count} of {same.size} differ, first at [{where}]: {mine[first]} instead of {theirs[first]}"]
    if np.issubdtype(mine.dtype, np.floating):
        apart = np.abs(mine.astype(np.float64) - theirs.astype(np.float64))
        if np.isfinite(apart).all():
            lines.append(f"largest difference {apart.max():.6g}")
    return lines


def _picture(mine: Any, theirs: Any, rtol: float, atol: float) -> Picture | None:
    if mine.ndim == 0 or mine.size > LARGEST_DRAWN or mine.dtype.kind not in "biuf":
        return None
    data = {"found": mine.tolist(), "meant": theirs.tolist(), "rtol": rtol, "atol": atol}
    return Picture("side_by_side", data)


def _show(value: Any) -> str:
    with np.printoptions(precision=6, suppress=True, threshold=SHOWN * SHOWN, edgeitems=SHOWN // 2, linewidth=100):
        return str(value)


def explain(operator: str, left: Any, right: Any) -> Comparison:
    """What came of a plain `assert left operator right` that does not hold, in the same order as `close`.

    Nothing is broadcast and no element is compared by `==` of tensors, which itself may give a tensor.
    """
    if operator == "==" and _kind(left) in TENSORS and _kind(right) in TENSORS:
        return _noted(_compare(left, tf.convert_to_tensor(right), 0.0, 0.0))
    if operator == "is not" and right is None:
        return _noted(Comparison("presence", "None", "something"))
    what = "shape" if isinstance(left, tf.TensorShape) else "dtype" if isinstance(left, tf.DType) else "value"
    meant = _plain(right) if operator == "==" else f"{operator} {_plain(right)}"
    return _noted(Comparison(what, _plain(left), meant))


def _noted(comparison: Comparison) -> Comparison:
    """Keep a difference: should the assertion fail, this is what it is about."""
    _Latest.difference = None if comparison else comparison
    return comparison


def _plain(value: Any) -> str:
    """A value in a line, shapes and dtypes as people write them."""
    if isinstance(value, tf.TensorShape):
        return str(tuple(value)) if value.rank is not None else "unknown shape"
    if isinstance(value, tf.DType):
        return str(value.name)
    if _kind(value) in TENSORS:
        tensor = _read(value)
        return f"a {tensor.dtype.name} tensor of shape {tuple(tensor.shape)}"
    return repr(value)


def latest_difference() -> Comparison | None:
    """The last comparison that differed since `forget`, or None."""
    return _Latest.difference


def forget() -> None:
    """Begin a new assertion: what was compared before is not what fails next."""
    _Latest.difference = None
