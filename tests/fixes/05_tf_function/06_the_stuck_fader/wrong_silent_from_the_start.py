"""Lets a channel begin with the fader at zero.

Caught by: test_every_channel_has_a_fader_of_its_own
"""

import tensorflow as tf


class Channel:
    def __init__(self, effect, volume=0.0):
        self.effect = effect
        self.volume = tf.Variable(volume)

    def turn_to(self, volume):
        self.volume.assign(volume)

    @tf.function
    def play(self, samples):
        return self.volume * self.effect(samples)
