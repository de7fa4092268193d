"""Prints in Python, around the compiled function; inside another graph it is silent again.

Caught by: test_every_call_writes_one_line_with_the_number
"""

import tensorflow as tf


@tf.function
def weighed(raw, to_kg):
    return to_kg(raw)


def weigh(raw, to_kg):
    kg = weighed(raw, to_kg)
    print("weight:", kg)
    return kg
