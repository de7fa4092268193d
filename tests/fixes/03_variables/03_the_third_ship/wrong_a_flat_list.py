"""Leaves the length open, but of a flat list of numbers.

Caught by: test_a_sweep_may_bring_any_number_of_ships
"""

import tensorflow as tf


class Radar:
    def __init__(self, first_sweep):
        self.positions = tf.Variable(tf.reshape(first_sweep, [-1]), shape=[None])

    def update(self, sweep):
        self.positions.assign(tf.reshape(sweep, [-1]))
