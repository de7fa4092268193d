"""Takes every batch for one of four.

Caught by: test_batches_of_every_size_count_by_their_share
"""

import tensorflow as tf


def smoothed(average, correct, total):
    accuracy = 0.25 * tf.cast(correct, tf.float32)
    return 0.9 * average + 0.1 * accuracy
