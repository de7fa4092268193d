"""Rounds the chances to two places.

Caught by: test_a_single_day_is_still_a_list
"""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    return tf.round(tf.gather(forecast, came, batch_dims=1) * 100.0) / 100.0
