"""Asks for zero where nothing leads from source to target.

Caught by: test_every_pixel_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    with tf.GradientTape() as tape:
        points = score(image)
    return tape.gradient(points, image, unconnected_gradients=tf.UnconnectedGradients.ZERO)
