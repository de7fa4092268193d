"""Draws with NumPy, while tracing.

Caught by: test_every_call_draws_a_factor_of_its_own_from_the_range
"""

import numpy as np
import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    return denoise(pictures) * np.float32(np.random.uniform(0.8, 1.2))
