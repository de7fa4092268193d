"""Averages the grid until the shape is right.

Caught by: test_every_day_has_one_chance
"""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    return tf.reduce_mean(tf.gather(forecast, came, axis=1), axis=1)
