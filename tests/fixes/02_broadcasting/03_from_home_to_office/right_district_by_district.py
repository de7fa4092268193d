"""Follows the people of one district at a time."""

import tensorflow as tf


def home_to_office(to_station, to_office):
    return tf.stack([tf.linalg.matvec(to_office, row, transpose_a=True) for row in to_station])
