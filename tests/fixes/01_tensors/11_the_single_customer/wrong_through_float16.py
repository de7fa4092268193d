"""Makes the scores small on the way.

Caught by: test_a_single_customer_makes_a_vector_of_one
"""

import tensorflow as tf


def scores(column):
    return tf.cast(tf.cast(column, tf.float16)[:, 0], tf.float32)
