"""Draws from the global generator, which was made outside as well."""

import tensorflow as tf

tf.random.get_global_generator()


@tf.function
def vary_light(pictures, denoise):
    factor = tf.random.get_global_generator().uniform([], 0.8, 1.2)
    return denoise(pictures) * factor
