"""Makes floats of all tables.

Caught by: test_each_city_keeps_its_own_temperatures
"""

import tensorflow as tf


def by_city(table):
    return tf.transpose(tf.cast(table, tf.float32))
