"""Makes a new variable whenever the fader is turned; the graph reads the old one.

Caught by: test_the_volume_set_last_is_heard
"""

import tensorflow as tf


class Channel:
    def __init__(self, effect, volume=1.0):
        self.effect = effect
        self.faders = [tf.Variable(volume)]

    def turn_to(self, volume):
        self.faders.append(tf.Variable(volume))

    @tf.function
    def play(self, samples):
        return self.faders[-1] * self.effect(samples)
