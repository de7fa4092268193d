"""Takes the missing lines for lines held back in a buffer.

Caught by: test_every_call_writes_one_line_with_the_number
"""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    kg = to_kg(raw)
    print("weight:", kg, flush=True)
    return kg
