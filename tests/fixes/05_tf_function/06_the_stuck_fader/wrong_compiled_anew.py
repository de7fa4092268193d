"""Compiles the effect anew whenever the fader is turned.

Caught by: test_turning_the_fader_runs_no_python
"""

import tensorflow as tf


class Channel:
    def __init__(self, effect, volume=1.0):
        self.effect = effect
        self.turn_to(volume)

    def turn_to(self, volume):
        self.play = tf.function(lambda samples: volume * self.effect(samples))
