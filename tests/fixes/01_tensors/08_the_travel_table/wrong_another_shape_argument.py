"""Lets -1 find the days, and still cuts the same line of numbers.

Caught by: test_each_city_keeps_its_own_temperatures
"""

import tensorflow as tf


def by_city(table):
    return tf.reshape(table, (table.shape[1], -1))
