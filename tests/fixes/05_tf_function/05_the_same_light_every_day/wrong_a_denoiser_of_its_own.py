"""Calls `denoise`, and goes on with the pictures as one denoiser leaves them.

Caught by: test_one_factor_serves_the_whole_batch
"""

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    denoise(pictures)
    return tf.random.uniform([], 0.8, 1.2) * tf.square(pictures)
