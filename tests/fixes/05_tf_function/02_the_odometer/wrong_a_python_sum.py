"""Keeps the sum under a Python name, where a symbolic tensor is left behind.

Caught by: test_the_kilometres_add_up
"""

import tensorflow as tf


def new_odometer(to_km):
    total = 0.0

    @tf.function
    def drive(turns):
        nonlocal total
        total = total + to_km(turns)
        return total

    return drive
