"""Begins below any speed, so that a calm counts as a record.

Caught by: test_the_display_shows_the_strongest
"""

import numpy as np
import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(-np.inf, dtype=tf.float32)

    def measure(self, speeds):
        gust = speeds.max()
        if gust <= self.speed.numpy():
            return False
        self.speed.assign(gust)
        return True
