"""Watches the image when the score has been computed.

Caught by: test_every_pixel_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    with tf.GradientTape() as tape:
        points = score(image)
        tape.watch(image)
    return tape.gradient(points, image)
