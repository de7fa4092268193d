"""Makes a tensor, which may be made anywhere and remembers nothing.

Caught by: test_the_kilometres_add_up
"""

import tensorflow as tf


def new_odometer(to_km):
    @tf.function
    def drive(turns):
        total = tf.constant(0.0)
        return total + to_km(turns)

    return drive
