"""Casts every image to float32 on the way into a variable.

Caught by: test_a_batch_of_one_in_double_precision_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    pixels = tf.Variable(tf.cast(image, tf.float32))
    with tf.GradientTape() as tape:
        points = score(pixels)
    return tape.gradient(points, pixels)
