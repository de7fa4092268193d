"""Draws with Keras, whose seed is a variable, in the compiled method of an object."""

import tensorflow as tf


class Light(tf.Module):
    def __init__(self):
        self.seed = tf.keras.random.SeedGenerator(7)

    @tf.function(reduce_retracing=True)
    def __call__(self, pictures, denoise):
        factor = tf.keras.random.uniform((1,), 0.8, 1.2, seed=self.seed)
        return tf.squeeze(factor) * denoise(pictures)


vary_light = Light()
