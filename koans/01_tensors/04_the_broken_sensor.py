"""The broken sensor

One sensor in a row of them is broken. What it reports is nonsense, now and then nan, and is to count as zero before
anything else looks at the row. In a list or a NumPy array the line below would do. Here it raises.

Mend `silenced` so that it gives the row with that one reading set to zero.
"""

import tensorflow as tf


def silenced(readings, index):
    """Set one reading to zero, whatever it was before, nan included.

    Takes a tensor of shape (sensors,), float32 or int32, and the index of an element, a Python int from 0 on.
    Returns a tensor with the shape and the dtype of `readings`. `readings` itself stays as it is.
    """
    readings[index] = 0  # TODO: what may one do with a tensor?
    return readings

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_the_chosen_reading_is_zero_and_the_others_stay():
    readings = [3.5, -1.25, 3.5]
    for index, meant in enumerate([[0.0, -1.25, 3.5], [3.5, 0.0, 3.5], [3.5, -1.25, 0.0]]):
        assert close(silenced(tf.constant(readings), index), meant), f"only element {index} was to become zero"


def test_a_reading_of_nan_is_silenced_too():
    for reported in ("nan", "inf", "-inf"):
        row = silenced(tf.constant([float(reported), 2.0, float(reported)]), 0)
        assert close(row[:2], [0.0, 2.0], atol=0), f"zero was meant, and the sensor reported {reported}"
        assert close(tf.math.is_finite(row), [True, True, False]), f"two sensors reported {reported}; one is broken"


def test_whole_numbers_stay_whole_numbers():
    assert close(silenced(tf.constant([7]), 0), [0]), "a row of int32 stays int32, and its shape stays too"
    row = silenced(tf.constant([7, 16_777_217, 7, -7]), 0)
    assert close(row, [0, 16_777_217, 7, -7]), "only element 0 was to become zero; no other whole number changes"


def test_the_row_that_came_in_stays_as_it_was():
    for meant in [5.0, 6.0], [5, 6]:
        readings = tf.constant(meant)
        silenced(readings, 0)
        assert close(readings, meant), "another part of the program still holds this row, and its values have changed"
