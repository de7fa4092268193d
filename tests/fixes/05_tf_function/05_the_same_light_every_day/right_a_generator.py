"""Draws from a generator that was made outside."""

import tensorflow as tf

generator = tf.random.Generator.from_non_deterministic_state()


@tf.function
def vary_light(pictures, denoise):
    return denoise(pictures) * generator.uniform([], minval=0.8, maxval=1.2)
