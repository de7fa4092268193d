"""Knows of three kinds of weather.

Caught by: test_every_day_has_one_chance
"""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    return tf.reduce_sum(forecast * tf.one_hot(came, 3), axis=1)
