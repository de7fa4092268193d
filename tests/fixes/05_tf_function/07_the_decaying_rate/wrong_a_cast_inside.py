"""Makes a tensor of the rate inside the step, when the number has long been part of the signature.

Caught by: test_many_rates_need_no_more_traces_than_one
"""

import tensorflow as tf


@tf.function
def step(w, loss, rate):
    rate = tf.cast(rate, tf.float32)
    with tf.GradientTape() as tape:
        value = loss(w)
    w.assign_sub(rate * tape.gradient(value, w))
    return value


def train(w, loss, rates):
    return tf.stack([step(w, loss, rate) for rate in rates])
