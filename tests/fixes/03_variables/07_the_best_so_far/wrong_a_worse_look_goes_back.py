"""Goes back to the best values whenever a look is no better.

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
            self.kept = [variable.numpy() for variable in self.variables]
        else:
            self.restore()

    def restore(self):
        for variable, value in zip(self.variables, self.kept):
            variable.assign(value)
