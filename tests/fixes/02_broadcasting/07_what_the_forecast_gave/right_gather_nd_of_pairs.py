"""Writes the pairs of row and column out."""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    days = tf.range(tf.shape(forecast)[0])
    return tf.gather_nd(forecast, tf.stack([days, came], axis=1))
