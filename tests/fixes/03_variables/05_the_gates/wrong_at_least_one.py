"""Makes a first counter and then the others, so a fair without gates has one.

Caught by: test_every_gate_has_a_counter
"""

import tensorflow as tf


def open_gates(how_many):
    gates = [tf.Variable(0)]
    while len(gates) < how_many:
        gates.append(tf.Variable(0))
    return gates
