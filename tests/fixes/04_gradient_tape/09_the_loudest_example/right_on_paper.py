"""Works the derivative out on paper."""

import tensorflow as tf


def pulls(weights, features, targets):
    errors = tf.linalg.matvec(features, weights) - targets
    return 2.0 * errors[:, tf.newaxis] * features
