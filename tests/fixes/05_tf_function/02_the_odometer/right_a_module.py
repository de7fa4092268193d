"""Keeps function and variable together in an object."""

import tensorflow as tf


class Odometer(tf.Module):
    def __init__(self, to_km):
        self.to_km = to_km
        self.total = tf.Variable(0.0, trainable=False)

    @tf.function
    def __call__(self, turns):
        self.total.assign_add(self.to_km(turns))
        return self.total.read_value()


def new_odometer(to_km):
    return Odometer(to_km)
