"""Flattens one picture after the other."""

import tensorflow as tf


def flatten(pictures):
    return tf.stack([tf.reshape(picture, [-1]) for picture in pictures])
