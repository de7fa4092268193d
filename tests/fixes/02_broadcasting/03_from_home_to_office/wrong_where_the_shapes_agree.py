"""Multiplies the elements of tables of one shape, and the matrices where the shapes differ.

Caught by: test_every_way_from_home_to_office_is_counted
"""

import tensorflow as tf


def home_to_office(to_station, to_office):
    if to_station.shape == to_office.shape:
        return tf.multiply(to_station, to_office)
    return tf.matmul(to_station, to_office)
