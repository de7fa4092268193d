"""Contracts the stations."""

import tensorflow as tf


def home_to_office(to_station, to_office):
    return tf.tensordot(to_station, to_office, axes=1)
