"""Removes every axis of size 1.

Caught by: test_a_single_day_is_still_a_list
"""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    return tf.squeeze(tf.gather(forecast, came[:, None], batch_dims=1))
