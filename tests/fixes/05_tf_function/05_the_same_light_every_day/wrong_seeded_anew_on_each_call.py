"""Draws in the graph, and sets the seed before each call.

Caught by: test_every_call_of_one_graph_draws_a_factor_of_its_own
"""

import tensorflow as tf


@tf.function
def varied(pictures, denoise):
    return tf.random.uniform([], 0.8, 1.2) * denoise(pictures)


def vary_light(pictures, denoise):
    tf.random.set_seed(42)
    return varied(pictures, denoise)
