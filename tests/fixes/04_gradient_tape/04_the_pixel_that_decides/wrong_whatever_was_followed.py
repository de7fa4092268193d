"""Prefers the variables that the tape followed by itself.

Caught by: test_the_image_is_asked_about_and_not_the_weights
"""

import tensorflow as tf


def influence(score, image):
    with tf.GradientTape() as tape:
        tape.watch(image)
        points = score(image)
    source = (tape.watched_variables() or [image])[0]
    return tape.gradient(points, source)
