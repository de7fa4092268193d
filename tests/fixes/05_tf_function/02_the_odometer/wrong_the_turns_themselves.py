"""Calls `to_km`, and adds up the turns.

Caught by: test_the_kilometres_add_up
"""

import tensorflow as tf


def new_odometer(to_km):
    total = tf.Variable(0.0)

    @tf.function
    def drive(turns):
        to_km(turns)
        return total.assign_add(turns)

    return drive
