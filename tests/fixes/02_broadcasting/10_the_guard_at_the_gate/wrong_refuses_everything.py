"""Refuses shapes that agree as well.

Caught by: test_a_batch_that_agrees_has_its_loss
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    raise ValueError("shapes differ")
