"""Hands the compiled part the Python number.

Caught by: test_turning_the_fader_runs_no_python
"""

import tensorflow as tf


class Channel:
    def __init__(self, effect, volume=1.0):
        self.effect = effect
        self.volume = volume

    def turn_to(self, volume):
        self.volume = volume

    def play(self, samples):
        return self.amplified(samples, self.volume)

    @tf.function
    def amplified(self, samples, volume):
        return volume * self.effect(samples)
