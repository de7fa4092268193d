"""Casts what is read: what was cut off does not come back.

Caught by: test_a_weaker_gust_is_no_record
"""

import numpy as np
import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(0)

    def measure(self, speeds):
        gust = speeds.max()
        if gust <= tf.cast(self.speed, tf.float32).numpy():
            return False
        self.speed.assign(gust)
        return True
