"""Draws in the graph, and makes a new graph for each batch.

Caught by: test_python_denoises_only_while_tracing
"""

import tensorflow as tf

generator = tf.random.Generator.from_seed(3)


def vary_light(pictures, denoise):
    @tf.function
    def varied(pictures):
        return generator.uniform([], 0.8, 1.2) * denoise(pictures)

    return varied(pictures)
