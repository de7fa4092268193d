"""Lets NumPy do the sum, and leaves it at that.

Caught by: test_every_row_is_scored
"""

import tensorflow as tf


def score(readings, weights):
    return (readings @ weights.numpy()).astype("float32")
