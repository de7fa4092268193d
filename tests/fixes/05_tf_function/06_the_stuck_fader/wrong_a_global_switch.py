"""Leaves the class as it is and switches graphs off for the whole program.

Caught by: test_turning_the_fader_runs_no_python
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


class Channel:
    def __init__(self, effect, volume=1.0):
        self.effect = effect
        self.volume = volume

    def turn_to(self, volume):
        self.volume = volume

    @tf.function
    def play(self, samples):
        return self.volume * self.effect(samples)
