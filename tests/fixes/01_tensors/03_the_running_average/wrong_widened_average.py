"""Makes float64 of the average, and so of every average after it.

Caught by: test_the_fraction_of_a_batch_moves_the_average
"""

import tensorflow as tf


def smoothed(average, correct, total):
    accuracy = correct / total
    return 0.9 * tf.cast(average, tf.float64) + 0.1 * accuracy
