"""Compares and assigns tensors, cast to the variable's dtype."""

import numpy as np
import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(0.0)

    def measure(self, speeds):
        gust = tf.reduce_max(tf.cast(speeds, self.speed.dtype))
        beaten = gust > self.speed
        self.speed.assign(tf.maximum(self.speed, gust))
        return beaten
