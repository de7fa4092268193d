"""Keeps the value of the first variable.

Caught by: test_the_best_of_many_looks_counts_for_every_variable
"""

import tensorflow as tf


class BestSoFar:
    def __init__(self, variables):
        self.variables = variables
        self.smallest_loss = float("inf")

    def look(self, loss):
        if loss < self.smallest_loss:
            self.smallest_loss = loss
            self.kept = [tf.identity(self.variables[0])]

    def restore(self):
        for variable, value in zip(self.variables, self.kept):
            variable.assign(value)
