"""Leaves TensorFlow for good.

Caught by: test_the_fraction_of_a_batch_moves_the_average
"""

import tensorflow as tf


def smoothed(average, correct, total):
    return 0.9 * float(average) + 0.1 * int(correct) / int(total)
