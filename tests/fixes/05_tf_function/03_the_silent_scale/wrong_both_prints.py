"""Adds the other print and leaves the first one in.

Caught by: test_every_call_writes_one_line_with_the_number
"""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    kg = to_kg(raw)
    print("weight:", kg)
    tf.print("weight:", kg)
    return kg
