"""Hides the variable behind a property."""

import tensorflow as tf


class Channel:
    def __init__(self, effect, volume=1.0):
        self.effect = effect
        self._volume = tf.Variable(volume, dtype=tf.float32)

    @property
    def volume(self):
        return self._volume

    @volume.setter
    def volume(self, volume):
        self._volume.assign(volume)

    def turn_to(self, volume):
        self.volume = volume

    @tf.function(reduce_retracing=True)
    def play(self, samples):
        return tf.multiply(self.effect(samples), self.volume)
