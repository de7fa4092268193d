"""Multiplies the gradient by the pixel, another well-known kind of explanation.

Caught by: test_every_pixel_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    with tf.GradientTape() as tape:
        tape.watch(image)
        points = score(image)
    return image * tape.gradient(points, image)
