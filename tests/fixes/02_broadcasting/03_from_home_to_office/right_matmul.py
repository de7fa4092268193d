"""Calls the matrix product by its name."""

import tensorflow as tf


def home_to_office(to_station, to_office):
    return tf.matmul(to_station, to_office)
