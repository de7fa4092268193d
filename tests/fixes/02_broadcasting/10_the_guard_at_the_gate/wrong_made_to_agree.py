"""Makes the shapes agree in silence.

Caught by: test_a_column_of_predictions_is_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    predictions = tf.reshape(predictions, tf.shape(targets))
    return tf.reduce_mean((targets - predictions) ** 2)
