"""Pairs rows and indices, and leaves an axis of size 1.

Caught by: test_every_day_has_one_chance
"""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    return tf.gather(forecast, came[:, None], batch_dims=1)
