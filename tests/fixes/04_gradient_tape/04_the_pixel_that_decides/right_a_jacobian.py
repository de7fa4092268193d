"""Asks for the Jacobian: that of a score of rank 0 is its gradient."""

import tensorflow as tf


def influence(score, image):
    with tf.GradientTape() as tape:
        tape.watch(image)
        points = score(image)
    return tape.jacobian(points, image)
