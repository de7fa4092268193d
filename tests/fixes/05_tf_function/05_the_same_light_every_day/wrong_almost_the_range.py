"""Leaves out the ends of the range.

Caught by: test_every_call_draws_a_factor_of_its_own_from_the_range
"""

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    return tf.random.uniform([], 0.85, 1.15) * denoise(pictures)
