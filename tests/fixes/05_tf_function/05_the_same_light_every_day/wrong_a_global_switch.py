"""Leaves the decorator and switches graphs off for the whole program.

Caught by: test_every_call_of_one_graph_draws_a_factor_of_its_own
"""

import random

import tensorflow as tf

tf.config.run_functions_eagerly(True)


@tf.function
def vary_light(pictures, denoise):
    return random.uniform(0.8, 1.2) * denoise(pictures)
