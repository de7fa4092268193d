"""Looks the names up in the list, and makes a tensor of them."""

import numpy as np
import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    return tf.constant([KINDS[i] for i in np.argmax(scores, axis=1)])
