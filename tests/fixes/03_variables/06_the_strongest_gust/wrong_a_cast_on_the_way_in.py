"""Casts to the dtype of the variable, so that it fits.

Caught by: test_a_weaker_gust_is_no_record
"""

import numpy as np
import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(0)

    def measure(self, speeds):
        gust = speeds.max()
        if gust <= self.speed.numpy():
            return False
        self.speed.assign(tf.cast(gust, self.speed.dtype))
        return True
