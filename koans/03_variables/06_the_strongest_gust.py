"""The strongest gust

A weather station keeps the strongest gust of the day in a variable, which its display holds from
the start. It announces records that are none, and on quiet days the display stays at zero.

Mend `StrongestGust` so that only a stronger gust is a record, and the display shows its speed.
"""

import numpy as np
import tensorflow as tf


class StrongestGust:
    """The strongest gust of a day: `speed`, a float32 variable of shape (), at first zero."""

    def __init__(self):
        self.speed = tf.Variable(0)  # TODO: what fits in here, and what does not?

    def measure(self, speeds):
        """Take in a NumPy array of float32, and return whether the record was beaten."""
        gust = speeds.max()
        if gust <= self.speed.numpy():
            return False
        self.speed.assign(gust)
        return True

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_a_weaker_gust_is_no_record():
    day = StrongestGust()
    assert day.measure(np.float32([5.5, 7.75, 7.5])), "7.75 is more than nothing: the first record of the day"
    assert not day.measure(np.float32([7.25])), "7.25 was announced as a record, and does not beat the 7.75 from before"
    assert not day.measure(np.float32([7.75])), "7.75 again was announced as a record, and is no stronger than before"
    assert day.measure(np.float32([2.0, 7.7501])), "7.7501 does beat the 7.75 from before"


def test_the_display_shows_the_strongest():
    coast = StrongestGust()
    valley = StrongestGust()
    display = valley.speed
    assert close(display, 0.0), "the day begins at zero, in a variable that can hold a speed"
    wind = np.float32([31.5, 12.125, 8.0, 0.07, 0.02, 4.0])
    coast.measure(wind)
    for begin, end, strongest in ((3, 5, 0.07), (1, 4, 12.125), (5, 6, 12.125)):
        valley.measure(wind[begin:end])
        assert close(display, strongest), "the valley's display holds this variable since the morning"
