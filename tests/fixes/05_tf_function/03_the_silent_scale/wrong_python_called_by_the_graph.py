"""Has the graph call Python's print on every run.

Caught by: test_a_compiled_program_finds_all_of_it_compiled
"""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    kg = to_kg(raw)
    tf.py_function(lambda value: print("weight:", value.numpy()), [kg], [])
    return kg
