"""Makes the variable outside, and takes the decorator away.

Caught by: test_python_converts_only_while_tracing
"""

import tensorflow as tf


def new_odometer(to_km):
    total = tf.Variable(0.0)

    def drive(turns):
        return total.assign_add(to_km(turns))

    return drive
