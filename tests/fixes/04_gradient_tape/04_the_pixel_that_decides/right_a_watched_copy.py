"""Watches a copy, scores the copy, and asks about the copy."""

import tensorflow as tf


def influence(score, image):
    with tf.GradientTape() as tape:
        pixels = tf.identity(image)
        tape.watch(pixels)
        return tape.gradient(score(pixels), pixels)
