"""Watches a copy and scores the original.

Caught by: test_every_pixel_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    pixels = tf.identity(image)
    with tf.GradientTape() as tape:
        tape.watch(pixels)
        points = score(image)
    return tape.gradient(points, pixels)
