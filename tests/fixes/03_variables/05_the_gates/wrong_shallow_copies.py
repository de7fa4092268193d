"""Copies the variable without its value: the copies share one.

Caught by: test_a_visitor_is_counted_at_one_gate
"""

import copy

import tensorflow as tf


def open_gates(how_many):
    gate = tf.Variable(0)
    return [copy.copy(gate) for _ in range(how_many)]
