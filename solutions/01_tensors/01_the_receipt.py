"""The receipt

A till sends what it knows of a purchase: how many of each item, in whole numbers, and what one of
them costs. A line of the receipt is the one times the other. Python would simply answer, and so would
NumPy. Here the very first receipt stops the program.

Mend `line_totals` so that every line is priced. What the till sends stays as it is, and so do
TensorFlow's rules for the rest of the program.

Insight:
    A tensor's dtype is settled when it is made: Python ints make int32, Python floats float32. An operation never
    converts one tensor to suit another, so that no value changes unseen. Conversion is a step you write, towards
    the dtype that can hold the result: the other way round, the cents are cut off. Only what is no tensor yet
    adapts, like the 2 in `tf.constant(1.5) * 2`.
    https://www.tensorflow.org/guide/tensor

Hints:
    - What do `counts.dtype` and `prices.dtype` say? Neither was written down anywhere.
    - Two tensors meet only when their dtypes are equal. Which of the two can hold every line's total?
    - `tf.cast` makes a tensor of another dtype.
"""

import tensorflow as tf


def line_totals(counts, prices):
    """Price each line of a receipt: how many were bought, times what one costs.

    Takes tensors of shape (lines,), int32 `counts` and float32 `prices`, and returns a float32 one.
    """
    return tf.cast(counts, prices.dtype) * prices

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_every_line_is_priced():
    totals = line_totals(tf.constant([2, 1, 3]), tf.constant([1.5, 4.25, 0.75]))
    assert close(totals, [3.0, 4.25, 2.25]), "two at 1.50 make 3.00, and so on, line by line"
    longer = line_totals(tf.constant([4, 0, 2, 1, 8]), tf.constant([0.5, 9.75, 3.0, 1.25, 0.5]))
    assert close(longer, [2.0, 0.0, 6.0, 1.25, 4.0]), "a longer receipt is priced line by line too, in float32"


def test_a_single_line_is_priced_exactly():
    for count, price in [(1, 4.99), (70_001, 0.29), (-2, 12.5), (0, 7.0), (3, 0.0049)]:
        total = line_totals(tf.constant([count]), tf.constant([price]))
        assert close(total, [count * price]), f"{count} at {price} each come to {count * price:g}"


def test_elsewhere_whole_numbers_and_floats_still_do_not_mix():
    try:
        mixed = tf.constant(2) * tf.constant(0.5)
    except tf.errors.InvalidArgumentError:
        mixed = None
    assert mixed is None, "TensorFlow now converts dtypes by itself, everywhere; only the receipt was to change"
