"""Draws a factor of the pictures' rank, and shifts and stretches it by hand."""

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    factor = 1.2 - 0.4 * tf.random.uniform(tf.ones([tf.rank(pictures)], tf.int32))
    return tf.multiply(denoise(pictures), tf.ensure_shape(factor, [1] * pictures.shape.rank))
