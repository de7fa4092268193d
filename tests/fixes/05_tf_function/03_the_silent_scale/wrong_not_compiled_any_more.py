"""Takes the decorator away: Python prints every weight, and in a compiled program none.

Caught by: test_every_call_writes_one_line_with_the_number
"""

import tensorflow as tf


def weigh(raw, to_kg):
    kg = to_kg(raw)
    print("weight:", kg)
    return kg
