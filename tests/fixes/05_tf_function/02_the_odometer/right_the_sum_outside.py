"""Compiles the conversion, and adds up where Python runs anyway."""

import tensorflow as tf


def new_odometer(to_km):
    total = tf.Variable(0.0)
    compiled = tf.function(to_km)

    def drive(turns):
        return tf.identity(total.assign_add(compiled(turns)))

    return drive
