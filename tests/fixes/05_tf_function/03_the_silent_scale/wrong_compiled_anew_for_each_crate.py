"""Prints in the graph, and makes a new graph for each crate.

Caught by: test_python_converts_only_while_tracing
"""

import tensorflow as tf


def weigh(raw, to_kg):
    @tf.function
    def announced(raw):
        kg = to_kg(raw)
        tf.print("weight:", kg)
        return kg

    return announced(raw)
