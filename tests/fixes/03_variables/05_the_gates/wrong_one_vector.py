"""Makes one variable with an element for each gate.

Caught by: test_a_visitor_is_counted_at_one_gate
"""

import tensorflow as tf


def open_gates(how_many):
    return tf.Variable([0] * how_many)
