"""Transposes on the way in and on the way out.

Caught by: test_each_city_keeps_its_own_temperatures
"""

import tensorflow as tf


def by_city(table):
    days, cities = table.shape
    return tf.transpose(tf.reshape(tf.transpose(table), (days, cities)))
