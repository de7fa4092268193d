"""Scores a variable and asks about the tensor it was made from.

Caught by: test_every_pixel_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    pixels = tf.Variable(image)
    with tf.GradientTape() as tape:
        points = score(pixels)
    return tape.gradient(points, image)
