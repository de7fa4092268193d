"""Writes `to_kg` twice: Python runs it twice while it traces, and never again."""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    tf.print("weight:", to_kg(raw))
    return to_kg(raw)
