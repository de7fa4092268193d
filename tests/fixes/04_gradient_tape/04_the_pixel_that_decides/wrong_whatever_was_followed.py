"""Prefers the variables that the tape followed by itself.

Caught by: test_every_pixel_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    with tf.GradientTape() as tape:
        tape.watch(image)
        points = score(image)
    source = (tape.watched_variables() or [image])[0]
    return tape.gradient(points, source)
