"""Works the gradient of the estimate out on paper."""

import tensorflow as tf


def value_gradient(weights, now, reward, later, discount=0.9):
    target = reward + discount * tf.linalg.matvec(later, weights)
    distance = tf.linalg.matvec(now, weights) - target
    return 2.0 * tf.reduce_mean(distance[:, tf.newaxis] * now, axis=0)
