"""Makes the variable outside, and switches graphs off for the whole program.

Caught by: test_python_converts_only_while_tracing
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


def new_odometer(to_km):
    total = tf.Variable(0.0)

    @tf.function
    def drive(turns):
        return total.assign_add(to_km(turns))

    return drive
