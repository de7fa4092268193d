"""Stacks two rows, and transposes them."""

import tensorflow as tf


def points(east, north):
    return tf.transpose(tf.stack([east, north]))
