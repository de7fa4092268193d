"""Writes down the three gates of the first fair.

Caught by: test_every_gate_has_a_counter
"""

import tensorflow as tf


def open_gates(how_many):
    return [tf.Variable(0), tf.Variable(0), tf.Variable(0)][: how_many or 3]
