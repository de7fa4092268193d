"""Puts the image into a variable, which every tape follows."""

import tensorflow as tf


def influence(score, image):
    pixels = tf.Variable(image)
    with tf.GradientTape() as tape:
        points = score(pixels)
    return tape.gradient(points, pixels)
