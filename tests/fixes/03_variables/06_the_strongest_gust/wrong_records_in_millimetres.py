"""Shows floats, and compares whole millimetres.

Caught by: test_a_weaker_gust_is_no_record
"""

import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(0.0)

    def measure(self, speeds):
        gust = speeds.max()
        if int(1000 * gust) <= int(1000 * self.speed):
            return False
        self.speed.assign(gust)
        return True
