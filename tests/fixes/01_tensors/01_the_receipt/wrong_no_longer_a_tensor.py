"""Lets NumPy multiply, and leaves it at that.

Caught by: test_every_line_is_priced
"""

import tensorflow as tf


def line_totals(counts, prices):
    return counts.numpy() * prices.numpy()
