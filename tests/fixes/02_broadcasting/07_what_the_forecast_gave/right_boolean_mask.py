"""Masks with the columns that came."""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    kinds = tf.range(tf.shape(forecast)[1])
    return tf.boolean_mask(forecast, kinds == came[:, tf.newaxis])
