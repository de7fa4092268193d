"""Leaves out the ends of the range.

Caught by: test_the_factors_come_evenly_from_the_whole_range
"""

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    return tf.random.uniform([], 0.85, 1.15) * denoise(pictures)
