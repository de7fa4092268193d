"""Prints in Python, around the compiled function."""

import tensorflow as tf


@tf.function
def weighed(raw, to_kg):
    return to_kg(raw)


def weigh(raw, to_kg):
    kg = weighed(raw, to_kg)
    print(f"weight: {kg:.1f}")
    return kg
