"""Casts to the dtype that the variable has, which returns the variable itself.

Caught by: test_the_best_values_come_back_every_time
"""

import tensorflow as tf


class BestSoFar:
    def __init__(self, variables):
        self.variables = variables
        self.smallest_loss = float("inf")

    def look(self, loss):
        if loss < self.smallest_loss:
            self.smallest_loss = loss
            self.kept = [tf.cast(variable, tf.float32) for variable in self.variables]

    def restore(self):
        for variable, value in zip(self.variables, self.kept):
            variable.assign(value)
