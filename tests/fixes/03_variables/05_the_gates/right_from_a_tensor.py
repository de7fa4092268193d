"""Makes a variable of each element of a tensor of zeros."""

import tensorflow as tf


def open_gates(how_many):
    return [tf.Variable(zero) for zero in tf.zeros(how_many, tf.int32)]
