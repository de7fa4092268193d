"""Sorts the array in place, so the next one to read it finds other speeds there.

Caught by: test_the_display_shows_the_strongest
"""

import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(0.0)

    def measure(self, speeds):
        speeds.sort()
        gust = speeds[-1]
        if gust <= self.speed.numpy():
            return False
        self.speed.assign(gust)
        return True
