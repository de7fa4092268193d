"""Leaves the decorator and switches graphs off for the whole program.

Caught by: test_python_converts_only_while_tracing
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


@tf.function
def weigh(raw, to_kg):
    kg = to_kg(raw)
    print("weight:", kg)
    return kg
