"""Keeps the gates in a default argument, which is made once.

Caught by: test_two_fairs_count_apart
"""

import tensorflow as tf


def open_gates(how_many, gates=[]):
    while len(gates) < how_many:
        gates.append(tf.Variable(0))
    return gates[:how_many]
