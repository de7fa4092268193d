"""Copies the values, under names that several variables share.

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
            self.kept = {variable.name: variable.numpy() for variable in self.variables}

    def restore(self):
        for variable in self.variables:
            variable.assign(self.kept[variable.name])
