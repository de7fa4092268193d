"""Copies each variable without its value: both share one.

Caught by: test_the_best_values_come_back_every_time
"""

import copy

import tensorflow as tf


class BestSoFar:
    def __init__(self, variables):
        self.variables = variables
        self.smallest_loss = float("inf")

    def look(self, loss):
        if loss < self.smallest_loss:
            self.smallest_loss = loss
            self.kept = [copy.copy(variable) for variable in self.variables]

    def restore(self):
        for variable, value in zip(self.variables, self.kept):
            variable.assign(value)
