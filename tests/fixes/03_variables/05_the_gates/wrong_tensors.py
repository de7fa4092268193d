"""Makes tensors, which nothing can be added to in place.

Caught by: test_a_visitor_is_counted_at_one_gate
"""

import tensorflow as tf


def open_gates(how_many):
    return tf.unstack(tf.zeros(how_many, tf.int32))
