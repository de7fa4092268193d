"""Copies the list deeply: what was one object in it is one object in the copy.

Caught by: test_a_visitor_is_counted_at_one_gate
"""

import copy

import tensorflow as tf


def open_gates(how_many):
    return copy.deepcopy([tf.Variable(0)] * how_many)
