"""Turns the table by a quarter, and one of the axes runs backwards.

Caught by: test_each_city_keeps_its_own_temperatures
"""

import tensorflow as tf


def by_city(table):
    return tf.image.rot90(table[:, :, tf.newaxis])[:, :, 0]
