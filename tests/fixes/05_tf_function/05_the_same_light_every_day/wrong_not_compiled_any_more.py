"""Takes the decorator away: Python draws on every call, and denoises too.

Caught by: test_python_denoises_only_while_tracing
"""

import random

import tensorflow as tf


def vary_light(pictures, denoise):
    return random.uniform(0.8, 1.2) * denoise(pictures)
