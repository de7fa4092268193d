"""Begins with a float, in a variable that belongs to the class and is set back by the next station.

Caught by: test_the_display_shows_the_strongest
"""

import tensorflow as tf


class StrongestGust:
    speed = tf.Variable(0.0)

    def __init__(self):
        self.speed.assign(0.0)

    def measure(self, speeds):
        gust = speeds.max()
        if gust <= self.speed.numpy():
            return False
        self.speed.assign(gust)
        return True
