"""Uses one variable for all channels.

Caught by: test_every_channel_has_a_fader_of_its_own
"""

import tensorflow as tf

fader = tf.Variable(1.0)


class Channel:
    def __init__(self, effect, volume=1.0):
        self.effect = effect
        fader.assign(volume)

    def turn_to(self, volume):
        fader.assign(volume)

    @tf.function
    def play(self, samples):
        return fader * self.effect(samples)
