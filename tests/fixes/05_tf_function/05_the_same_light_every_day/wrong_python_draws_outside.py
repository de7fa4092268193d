"""Draws in Python, and hands the factor to the compiled part as a tensor; inside another graph it is a constant.

Caught by: test_the_factors_come_evenly_from_the_whole_range
"""

import random

import tensorflow as tf


@tf.function
def scaled(pictures, denoise, factor):
    return factor * denoise(pictures)


def vary_light(pictures, denoise):
    return scaled(pictures, denoise, tf.constant(random.uniform(0.8, 1.2)))
