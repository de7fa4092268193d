"""Draws a factor for each pixel.

Caught by: test_one_factor_serves_the_whole_batch
"""

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    return tf.random.uniform(tf.shape(pictures), 0.8, 1.2) * denoise(pictures)
