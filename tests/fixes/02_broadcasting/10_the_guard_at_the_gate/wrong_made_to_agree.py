"""Makes the shapes agree in silence.

Caught by: test_a_vector_and_a_table_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    predictions = tf.reshape(predictions, tf.shape(targets))
    return tf.reduce_mean((targets - predictions) ** 2)
