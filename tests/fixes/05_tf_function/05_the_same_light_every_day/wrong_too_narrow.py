"""Takes the second number for the width of the range.

Caught by: test_every_call_draws_a_factor_of_its_own_from_the_range
"""

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    return (0.8 + 0.2 * tf.random.uniform([])) * denoise(pictures)
