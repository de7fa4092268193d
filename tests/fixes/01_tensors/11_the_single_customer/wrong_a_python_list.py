"""Makes a Python list.

Caught by: test_a_single_customer_makes_a_vector_of_one
"""

import tensorflow as tf


def scores(column):
    return [float(score) for score in column[:, 0]]
