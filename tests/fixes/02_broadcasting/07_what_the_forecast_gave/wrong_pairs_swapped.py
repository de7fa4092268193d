"""Puts the column before the row.

Caught by: test_every_day_has_one_chance
"""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    days = tf.range(tf.shape(forecast)[0])
    return tf.gather_nd(forecast, tf.stack([came, days], axis=1))
