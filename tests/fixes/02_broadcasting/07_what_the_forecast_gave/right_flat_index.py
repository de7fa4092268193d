"""Counts through the rows."""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    starts = tf.range(tf.shape(forecast)[0]) * tf.shape(forecast)[1]
    return tf.gather(tf.reshape(forecast, [-1]), starts + came)
