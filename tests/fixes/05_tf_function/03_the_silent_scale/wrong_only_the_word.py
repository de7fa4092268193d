"""Prints on every call that there is a weight.

Caught by: test_every_call_writes_one_line_with_the_number
"""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    tf.print("weight!")
    return to_kg(raw)
