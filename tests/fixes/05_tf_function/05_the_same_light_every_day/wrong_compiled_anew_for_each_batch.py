"""Draws in the graph, and makes a new graph for each batch.

Caught by: test_every_call_of_one_graph_draws_a_factor_of_its_own
"""

import tensorflow as tf

generator = tf.random.Generator.from_seed(3)


def vary_light(pictures, denoise):
    @tf.function
    def varied(pictures):
        return generator.uniform([], 0.8, 1.2) * denoise(pictures)

    return varied(pictures)
