"""Gives a tuple of the counters, which cannot take one more gate.

Caught by: test_every_gate_has_a_counter
"""

import tensorflow as tf


def open_gates(how_many):
    return tuple(tf.Variable(0) for _ in range(how_many))
