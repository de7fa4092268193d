"""Carries on with the old sweep when the new one does not fit.

Caught by: test_a_sweep_may_bring_any_number_of_ships
"""

import contextlib

import tensorflow as tf


class Radar:
    def __init__(self, first_sweep):
        self.positions = tf.Variable(first_sweep)

    def update(self, sweep):
        with contextlib.suppress(ValueError):
            self.positions.assign(sweep)
