"""Goes on with the old average when the new batch does not fit.

Caught by: test_the_fraction_of_a_batch_moves_the_average
"""

import tensorflow as tf


def smoothed(average, correct, total):
    try:
        return 0.9 * average + 0.1 * (correct / total)
    except tf.errors.InvalidArgumentError:
        return average
