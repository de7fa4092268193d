"""Runs through the gates, but makes the variable before.

Caught by: test_a_visitor_is_counted_at_one_gate
"""

import tensorflow as tf


def open_gates(how_many):
    gate = tf.Variable(0)
    return [gate for _ in range(how_many)]
