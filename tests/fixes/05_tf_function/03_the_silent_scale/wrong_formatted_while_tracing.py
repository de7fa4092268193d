"""Prints on every call, but the text was made while tracing.

Caught by: test_every_call_writes_one_line_with_the_number
"""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    kg = to_kg(raw)
    tf.print(f"weight: {kg}")
    return kg
