"""Takes every batch for one of four.

Caught by: test_the_fraction_of_a_batch_moves_the_average
"""

import tensorflow as tf


def smoothed(average, correct, total):
    accuracy = 0.25 * tf.cast(correct, tf.float32)
    return 0.9 * average + 0.1 * accuracy
