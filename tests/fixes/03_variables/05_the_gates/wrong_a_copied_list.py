"""Copies the list, and with it the references to one variable.

Caught by: test_a_visitor_is_counted_at_one_gate
"""

import tensorflow as tf


def open_gates(how_many):
    return list([tf.Variable(0)] * how_many).copy()
