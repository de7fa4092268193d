"""Keeps the new axis in front and moves it to the end."""

import tensorflow as tf


def with_channel(pictures):
    return tf.transpose(tf.expand_dims(pictures, axis=0), perm=[1, 2, 3, 0])
