"""Switches to NumPy's rules, for the whole program, and casts what they answer.

Caught by: test_elsewhere_float64_and_float32_still_do_not_mix
"""

import tensorflow as tf

tf.experimental.numpy.experimental_enable_numpy_behavior()


def smoothed(average, correct, total):
    accuracy = correct / total
    return tf.cast(0.9 * average + 0.1 * accuracy, tf.float32)
