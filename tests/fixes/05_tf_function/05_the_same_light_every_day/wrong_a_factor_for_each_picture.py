"""Draws a factor for each picture.

Caught by: test_one_factor_serves_the_whole_batch
"""

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    clean = denoise(pictures)
    shape = [tf.shape(clean)[0]] + [1] * (clean.shape.rank - 1)
    return tf.random.uniform(shape, 0.8, 1.2) * clean
