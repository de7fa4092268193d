"""Copies the values, into a list that every model shares.

Caught by: test_the_best_values_come_back_every_time
"""

import tensorflow as tf


class BestSoFar:
    kept = []  # noqa: RUF012

    def __init__(self, variables):
        self.variables = variables
        self.smallest_loss = float("inf")

    def look(self, loss):
        if loss < self.smallest_loss:
            self.smallest_loss = loss
            self.kept[:] = [tf.identity(variable) for variable in self.variables]

    def restore(self):
        for variable, value in zip(self.variables, self.kept):
            variable.assign(value)
