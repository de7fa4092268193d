"""Makes every tensor of the program behave like a NumPy array.

Caught by: test_the_rest_of_the_program_keeps_its_rules
"""

import tensorflow as tf

tf.experimental.numpy.experimental_enable_numpy_behavior()


def prices(houses, weights):
    return houses @ weights
