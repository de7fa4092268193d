"""Takes the decorator away, and Python runs on every call.

Caught by: test_python_converts_only_while_tracing
"""

import tensorflow as tf


def weigh(raw, to_kg):
    kg = to_kg(raw)
    print("weight:", kg)
    return kg
