"""Rounds to tenths, as the display of an odometer does.

Caught by: test_the_kilometres_add_up
"""

import tensorflow as tf


def new_odometer(to_km):
    total = tf.Variable(0.0)

    @tf.function
    def drive(turns):
        return tf.round(total.assign_add(to_km(turns)) * 10.0) / 10.0

    return drive
