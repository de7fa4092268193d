"""Announces a weight that differs from the one before.

Caught by: test_every_call_writes_one_line_with_the_number
"""

import tensorflow as tf

last = tf.Variable(0.0, trainable=False)


@tf.function
def weigh(raw, to_kg):
    kg = to_kg(raw)
    if kg != last:
        tf.print("weight:", kg)
    last.assign(kg)
    return kg
