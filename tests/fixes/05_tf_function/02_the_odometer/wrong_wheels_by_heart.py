"""Calls `to_km`, and adds what the first car's wheels would have made of the turns.

Caught by: test_the_kilometres_add_up
"""

import tensorflow as tf


def new_odometer(to_km):
    total = tf.Variable(0.0)

    @tf.function
    def drive(turns):
        to_km(turns)
        return total.assign_add(turns * 0.002)

    return drive
