"""An offset for each sensor

The sensors on a roof have taken their temperatures. Each of them reads a little too high or too
low, always by the same amount, so each has one offset. Adding the offsets raises.

Mend `calibrate` so that every reading is moved by the offset of the sensor that took it. The
shapes that come in, and the shape that goes out, are the ones written below.

Insight:
    Broadcasting compares shapes from the last axis backwards. Two sizes fit when they are equal or
    one of them is 1; a missing axis on the left counts as 1. So (3,) meets the last axis of (3, 2)
    and raises. Against (3, 3) it is added along the wrong axis, and nothing raises. An axis of size
    1 says which axis is meant: (3, 1).
    https://www.tensorflow.org/guide/tensor

Hints:
    - Write the two shapes under each other, aligned on the right. Which axes meet?
    - Offsets of shape (sensors, 1) would meet the readings sensor by sensor.
    - `offsets[:, tf.newaxis]` or `tf.expand_dims` adds an axis of size 1.
"""

import tensorflow as tf


def calibrate(readings, offsets):
    """Add to every reading the offset of its sensor.

    readings: float32, shape (sensors, times). offsets: float32, shape (sensors,).
    Returns a float32 tensor of shape (sensors, times).
    """
    return readings + offsets[:, tf.newaxis]

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_each_reading_is_moved_by_the_offset_of_its_own_sensor():
    readings = tf.constant([[20.0, 21.0, -3.0], [18.5, 0.0, -1.5]])
    calibrated = calibrate(readings, tf.constant([-1.0, 0.125]))
    assert close(calibrated, [[19.0, 20.0, -4.0], [18.625, 0.125, -1.375]]), "row i holds the readings of sensor i"
    series = calibrate(tf.constant([[1.0, 2.0, 3.0, 4.0]]), tf.constant([-2.0]))
    assert close(series, [[-1.0, 0.0, 1.0, 2.0]]), "a single sensor has one offset for all of its times"


def test_as_many_times_as_sensors_make_no_difference():
    calibrated = calibrate(tf.constant([[20.0, 21.0], [18.5, 19.0]]), tf.constant([0.5, -1.0]))
    assert close(calibrated, [[20.5, 21.5], [17.5, 18.0]]), (
        "with two sensors and two times an offset fits either axis; it belongs to the sensor, not to the time"
    )


def test_a_single_time_is_still_a_table():
    calibrated = calibrate(tf.constant([[20.0], [18.5], [-3.0]]), tf.constant([0.5, -1.0, 0.25]))
    assert close(calibrated, [[20.5], [17.5], [-2.75]]), "three sensors at one time have three readings, in one column"
