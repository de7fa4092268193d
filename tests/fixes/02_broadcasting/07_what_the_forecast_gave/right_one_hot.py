"""Multiplies by a one-hot of what came, and sums the kinds away."""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    chosen = tf.one_hot(came, tf.shape(forecast)[1])
    return tf.reduce_sum(forecast * chosen, axis=1)
