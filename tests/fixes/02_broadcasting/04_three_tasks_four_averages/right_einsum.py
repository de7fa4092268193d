"""Sums by naming the axis that stays."""

import tensorflow as tf


def average_of_each_task(points):
    return tf.einsum("st->t", points) / points.shape[0]
