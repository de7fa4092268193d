"""Makes a new variable for every sweep; the screen holds the first one.

Caught by: test_the_screen_follows_the_sweeps
"""

import tensorflow as tf


class Radar:
    def __init__(self, first_sweep):
        self.positions = tf.Variable(first_sweep)

    def update(self, sweep):
        self.positions = tf.Variable(sweep)
