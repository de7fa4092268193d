"""Keeps the values from before training.

Caught by: test_the_best_of_many_looks_counts_for_every_variable
"""

import tensorflow as tf


class BestSoFar:
    def __init__(self, variables):
        self.variables = variables
        self.smallest_loss = float("inf")
        self.kept = [tf.identity(variable) for variable in variables]

    def look(self, loss):
        if loss < self.smallest_loss:
            self.smallest_loss = loss
            pass

    def restore(self):
        for variable, value in zip(self.variables, self.kept):
            variable.assign(value)
