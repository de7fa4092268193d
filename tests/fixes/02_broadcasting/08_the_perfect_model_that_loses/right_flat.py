"""Makes both flat, and stops where the shapes still differ."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    predictions = tf.reshape(predictions, [-1])
    tf.debugging.assert_shapes([(targets, ("N",)), (predictions, ("N",))])
    return tf.reduce_mean(tf.math.squared_difference(targets, predictions))
