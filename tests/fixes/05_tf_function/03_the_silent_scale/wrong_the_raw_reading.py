"""Announces what came in.

Caught by: test_every_call_writes_one_line_with_the_number
"""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    tf.print("weight:", raw)
    return to_kg(raw)
