"""Asks about the classifier's weights as well, and moves them.

Caught by: test_every_pixel_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    with tf.GradientTape() as tape:
        tape.watch(image)
        points = score(image)
    weights = tape.watched_variables()
    found, *gradients = tape.gradient(points, [image, *weights])
    for weight, gradient in zip(weights, gradients):
        weight.assign_add(0.01 * gradient)
    return found
