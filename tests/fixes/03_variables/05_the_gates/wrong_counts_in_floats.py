"""Makes a variable for each gate, that counts in float32.

Caught by: test_a_visitor_is_counted_at_one_gate
"""

import tensorflow as tf


def open_gates(how_many):
    return [tf.Variable(0.0) for _ in range(how_many)]
