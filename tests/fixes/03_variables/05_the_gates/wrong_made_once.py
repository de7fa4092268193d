"""Makes the gates once, outside; the next fair opens the same ones.

Caught by: test_two_fairs_count_apart
"""

import tensorflow as tf

GATES = [tf.Variable(0) for _ in range(100)]


def open_gates(how_many):
    return GATES[:how_many]
