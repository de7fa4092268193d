"""Turns a table of many days, and reshapes one of many cities.

Caught by: test_each_city_keeps_its_own_temperatures
"""

import tensorflow as tf


def by_city(table):
    days, cities = table.shape
    if days >= cities:
        return tf.transpose(table)
    return tf.reshape(table, (cities, days))
