"""Makes one pair after the other."""

import tensorflow as tf


def points(east, north):
    return tf.stack([tf.stack(pair) for pair in zip(east, north)])
