"""Draws from the right range, and from its middle far more often than from its ends.

Caught by: test_the_factors_come_evenly_from_the_whole_range
"""

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    return (0.8 + 0.2 * tf.reduce_sum(tf.random.uniform([2]))) * denoise(pictures)
