"""Stacks one channel along a new last axis."""

import tensorflow as tf


def with_channel(pictures):
    return tf.stack([pictures], axis=-1)
