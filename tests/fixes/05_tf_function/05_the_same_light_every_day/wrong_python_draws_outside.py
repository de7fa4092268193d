"""Draws in Python, and hands the factor to the compiled part as a tensor; inside another graph it is a constant.

Caught by: test_every_call_draws_a_factor_of_its_own_from_the_range
"""

import random

import tensorflow as tf


@tf.function
def scaled(pictures, denoise, factor):
    return factor * denoise(pictures)


def vary_light(pictures, denoise):
    return scaled(pictures, denoise, tf.constant(random.uniform(0.8, 1.2)))
