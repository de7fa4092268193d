"""Rounds the shares to three places.

Caught by: test_the_station_in_between_is_summed_over
"""

import tensorflow as tf


def home_to_office(to_station, to_office):
    return tf.round(to_station @ to_office * 1000.0) / 1000.0
