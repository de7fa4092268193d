"""A comparison tells what differs, in the order missing, type, shape, dtype, values, and never broadcasts."""

import os

from sensei import environment

os.environ.update(environment.BEFORE_TENSORFLOW)

import numpy as np
import pytest
import tensorflow as tf
from hypothesis import given, settings
from hypothesis import strategies as st

from sensei import compare
from sensei.compare import close, explain


@pytest.mark.parametrize(
    ("found", "meant"),
    [
        (tf.constant(1.5), 1.5),
        (tf.constant([1, 2]), [1, 2]),
        (tf.constant([True]), [True]),
        (tf.Variable([[1.0]]), [[1.0]]),
        (tf.constant(0.1) + 0.2, 0.3),
        (tf.zeros([0, 3]), tf.zeros([0, 3])),
        (tf.constant([float("inf")]), [float("inf")]),
        (tf.constant(["a"]), ["a"]),
        (tf.constant([1], tf.int64), np.array([1])),
    ],
)
def test_what_agrees(found, meant):
    assert close(found, meant)
    assert compare.latest_difference() is None


@pytest.mark.parametrize(
    ("found", "meant", "differs_in", "said"),
    [
        (None, 1.0, "type", "None"),
        (1.0, 1.0, "type", "a Python float"),
        ([1.0], [1.0], "type", "a Python list"),
        (np.float32(1.0), 1.0, "type", "a NumPy number"),
        (np.ones(2, np.float32), [1.0, 1.0], "type", "a NumPy array"),
        (tf.IndexedSlices(tf.constant([1.0]), tf.constant([0])), [1.0], "type", "IndexedSlices"),
        (tf.constant([1.0]), 1.0, "shape", "(1,)"),
        (tf.constant(1.0), [1.0], "shape", "()"),
        (tf.ones([2, 1]), [1.0, 1.0], "shape", "(2, 1)"),
        (tf.constant(1), 1.0, "dtype", "int32"),
        (tf.constant(1.0, tf.float64), 1.0, "dtype", "float64"),
        (tf.constant(1, tf.int64), 1, "dtype", "int64"),
        (tf.constant(1.1), 1.0, "value", "1.1"),
        (tf.constant([1, 2]), [1, 3], "value", "[1 2]"),
        (tf.constant(float("nan")), 1.0, "value", "nan"),
    ],
)
def test_what_differs_and_in_what(found, meant, differs_in, said):
    result = close(found, meant)
    assert not result
    assert result.differs_in == differs_in
    assert said in result.found
    assert compare.latest_difference() is result


def test_a_symbolic_tensor_has_no_value_to_agree_with():
    leaked = []
    tf.function(lambda x: leaked.append(x + 1.0))(tf.constant(1.0))
    assert "symbolic" in close(leaked[0], 2.0).found


def test_nan_agrees_with_nothing():
    assert not close(tf.constant(float("nan")), float("nan"))


def test_the_first_index_and_the_largest_difference():
    result = close(tf.constant([[1.0, 2.0], [3.0, 4.5]]), [[1.0, 2.5], [3.0, 6.5]])
    assert result.details == ["2 of 4 differ, first at [0, 1]: 2.0 instead of 2.5", "largest difference 2"]


SHAPES = st.lists(st.integers(0, 3), max_size=4)


@given(SHAPES, SHAPES)
@settings(max_examples=60, deadline=None)
def test_different_shapes_never_agree(one, other):
    result = close(tf.ones(one), np.ones(other, np.float32))
    assert bool(result) == (one == other)
    assert one == other or result.differs_in == "shape"


@pytest.mark.parametrize(
    ("operator", "left", "right", "found", "meant"),
    [
        ("==", tf.TensorShape([4, None]), (4,), "(4, None)", "(4,)"),
        ("==", tf.float64, tf.float32, "float64", "float32"),
        ("==", tf.constant([1.0]), tf.constant([2.0]), "[1.]", "[2.]"),
        ("==", 3, 1, "3", "1"),
        ("<", 3, 1, "3", "< 1"),
        ("is not", None, None, "None", "something"),
        ("is", tf.constant([1.0, 2.0]), 5, "a float32 tensor of shape (2,)", "is 5"),
    ],
)
def test_plain_comparisons_are_explained(operator, left, right, found, meant):
    result = explain(operator, left, right)
    assert (result.found, result.meant) == (found, meant)
