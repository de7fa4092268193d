"""Switches a check off that has nothing to do with it.

Caught by: test_a_sweep_may_bring_any_number_of_ships
"""

import tensorflow as tf


class Radar:
    def __init__(self, first_sweep):
        self.positions = tf.Variable(first_sweep, validate_shape=False)

    def update(self, sweep):
        self.positions.assign(sweep)
