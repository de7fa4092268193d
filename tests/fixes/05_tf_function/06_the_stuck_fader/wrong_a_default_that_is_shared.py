"""Makes the default volume a variable: all channels that are given none turn the same fader.

Caught by: test_every_channel_has_a_fader_of_its_own
"""

import tensorflow as tf


class Channel:
    def __init__(self, effect, volume=tf.Variable(1.0)):
        self.effect = effect
        self.volume = volume if isinstance(volume, tf.Variable) else tf.Variable(volume)

    def turn_to(self, volume):
        self.volume.assign(volume)

    @tf.function
    def play(self, samples):
        return self.volume * self.effect(samples)
