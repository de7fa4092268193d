"""Compares in whole metres per second.

Caught by: test_a_weaker_gust_is_no_record
"""

import numpy as np
import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(0.0)

    def measure(self, speeds):
        gust = speeds.max()
        if int(gust) <= int(self.speed):
            return False
        self.speed.assign(gust)
        return True
