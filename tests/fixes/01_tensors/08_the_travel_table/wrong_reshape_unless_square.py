"""Transposes a square table and reshapes every other.

Caught by: test_each_city_keeps_its_own_temperatures
"""

import tensorflow as tf


def by_city(table):
    days, cities = table.shape
    return tf.transpose(table) if days == cities else tf.reshape(table, (cities, days))
