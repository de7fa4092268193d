"""Makes a variable from the value of each element."""

import tensorflow as tf


def open_gates(how_many):
    return [tf.Variable(gate) for gate in [tf.Variable(0)] * how_many]
