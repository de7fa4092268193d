"""Draws in Python outside, and hands over a Python number.

Caught by: test_every_call_draws_a_factor_of_its_own_from_the_range
"""

import random

import tensorflow as tf


@tf.function
def scaled(pictures, denoise, factor):
    return factor * denoise(pictures)


def vary_light(pictures, denoise):
    return scaled(pictures, denoise, round(random.uniform(0.8, 1.2), 7))
