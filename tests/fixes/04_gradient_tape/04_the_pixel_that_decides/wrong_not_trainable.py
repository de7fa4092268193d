"""Makes a variable that tapes do not follow.

Caught by: test_every_pixel_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    pixels = tf.Variable(image, trainable=False)
    with tf.GradientTape() as tape:
        points = score(pixels)
    return tape.gradient(points, pixels)
