"""Compiles the conversion, and leaves the announcement to an uncompiled function.

Caught by: test_a_compiled_program_finds_all_of_it_compiled
"""

import tensorflow as tf


@tf.function
def weighed(raw, to_kg):
    return to_kg(raw)


def weigh(raw, to_kg):
    kg = weighed(raw, to_kg)
    tf.print("weight:", kg)
    return kg
