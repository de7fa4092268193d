"""Draws from a seed that a variable counts, made on the first call: the second call is traced once more."""

import tensorflow as tf

calls = None


@tf.function
def vary_light(pictures, denoise):
    global calls
    if calls is None:
        calls = tf.Variable(0)
    seed = tf.stack([calls.assign_add(1), 17])
    return tf.random.stateless_uniform([], seed, 0.8, 1.2) * denoise(pictures)
