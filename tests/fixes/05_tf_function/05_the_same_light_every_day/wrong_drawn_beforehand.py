"""Draws some factors beforehand and takes them in turn.

Caught by: test_the_factors_come_evenly_from_the_whole_range
"""

import random

import tensorflow as tf

factors = tf.constant([0.81, 1.19, *(random.uniform(0.8, 1.2) for _ in range(14))])
turn = tf.Variable(0)


@tf.function
def vary_light(pictures, denoise):
    return factors[turn.assign_add(1) % 16] * denoise(pictures)
