"""Makes the variables in a loop."""

import tensorflow as tf


def open_gates(how_many):
    gates = []
    for gate in range(how_many):
        gates.append(tf.Variable(0, trainable=False, name=f"gate_{gate}"))
    return gates
