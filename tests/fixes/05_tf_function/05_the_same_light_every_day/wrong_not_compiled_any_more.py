"""Takes the decorator away: Python draws on every call, and denoises too.

Caught by: test_every_call_of_one_graph_draws_a_factor_of_its_own
"""

import random

import tensorflow as tf


def vary_light(pictures, denoise):
    return random.uniform(0.8, 1.2) * denoise(pictures)
