"""Writes down the three gates of the first fair.

Caught by: test_a_visitor_is_counted_at_one_gate
"""

import tensorflow as tf


def open_gates(how_many):
    return [tf.Variable(0), tf.Variable(0), tf.Variable(0)][: how_many or 3]
