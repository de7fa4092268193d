"""Switches a check off that has nothing to do with it.

Caught by: test_a_third_ship_comes_into_sight
"""

import tensorflow as tf


class Radar:
    def __init__(self, first_sweep):
        self.positions = tf.Variable(first_sweep, validate_shape=False)

    def update(self, sweep):
        self.positions.assign(sweep)
