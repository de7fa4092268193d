"""Knows of two cities, and of a single day.

Caught by: test_each_city_keeps_its_own_temperatures
"""

import tensorflow as tf


def by_city(table):
    if table.shape[0] == 1:
        return tf.reshape(table, (-1, 1))
    return tf.stack([table[:, 0], table[:, 1]])
