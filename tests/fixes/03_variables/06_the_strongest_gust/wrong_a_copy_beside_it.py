"""Compares with a Python number kept beside the variable, which stays as it was.

Caught by: test_the_display_shows_the_strongest
"""

import numpy as np
import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(0)
        self.record = 0.0

    def measure(self, speeds):
        gust = speeds.max()
        if gust <= self.record:
            return False
        self.speed.assign(gust)
        self.record = gust
        return True
