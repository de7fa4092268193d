"""Multiplies by the transpose.

Caught by: test_every_way_from_home_to_office_is_counted
"""

import tensorflow as tf


def home_to_office(to_station, to_office):
    return tf.matmul(to_station, to_office, transpose_b=True)
