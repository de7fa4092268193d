"""Compiles the effect and multiplies outside."""

import tensorflow as tf


class Channel:
    def __init__(self, effect, volume=1.0):
        self.effect = tf.function(effect)
        self.volume = volume

    def turn_to(self, volume):
        self.volume = volume

    def play(self, samples):
        return self.volume * self.effect(samples)
