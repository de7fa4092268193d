"""Makes floats of all tables.

Caught by: test_a_table_with_as_many_days_as_cities_is_turned_too
"""

import tensorflow as tf


def by_city(table):
    return tf.transpose(tf.cast(table, tf.float32))
