"""Lifts the making of the variable out of the graph, and it is still made anew on every call.

Caught by: test_the_kilometres_add_up
"""

import tensorflow as tf


def new_odometer(to_km):
    @tf.function
    def drive(turns):
        with tf.init_scope():
            total = tf.Variable(0.0)
        return total.assign_add(to_km(turns))

    return drive
