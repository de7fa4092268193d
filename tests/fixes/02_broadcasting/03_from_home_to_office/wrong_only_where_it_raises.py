"""Multiplies the elements, and the matrices only when that raises.

Caught by: test_every_way_from_home_to_office_is_counted
"""

import tensorflow as tf


def home_to_office(to_station, to_office):
    try:
        return to_station * to_office
    except tf.errors.InvalidArgumentError:
        return to_station @ to_office
