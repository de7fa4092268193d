"""The stuck fader

A channel of a mixing desk: an effect, and a fader for the volume. The fader works until the first
sound is played. From then on it can be turned as far as you like, and the volume stays.

Mend the class so that `play` always uses the volume set last. The effect stays compiled: it is a
Python function, and turning the fader is no reason for Python to run it again.
"""

import tensorflow as tf


class Channel:
    """Plays sounds through `effect`, a Python function of one tensor, at a volume given as a Python float."""

    def __init__(self, effect, volume=1.0):
        self.effect = effect
        self.volume = volume

    def turn_to(self, volume):
        self.volume = volume

    @tf.function
    def play(self, samples):
        """Return volume times effect; `samples`, its effect and what is returned are float32 of shape (n,)."""
        return self.volume * self.effect(samples)  # TODO: when is the fader looked at?

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_the_volume_set_last_is_heard():
    channel = Channel(tf.square, 0.5)
    for volume, turned_to in ((0.5, 2.0), (2.0, 0.0), (0.0, 0.125), (0.125, 1.0)):
        assert close(channel.play(tf.constant([volume, -1])), [volume**3, volume]), f"not the sound at volume {volume}"
        channel.turn_to(turned_to)


def test_every_channel_has_a_fader_of_its_own():
    left, right = Channel(tf.identity), Channel(tf.identity)
    left.turn_to(0.5)
    assert close(right.play(tf.constant([1.0, -2.0])), [1.0, -2.0]), "not these samples, whose fader nobody touched"


def test_turning_the_fader_runs_no_python():
    runs = []

    @tf.autograph.experimental.do_not_convert
    def effect(samples):
        runs.append(volume)
        return tf.tanh(samples)

    channel = Channel(effect)
    for volume in (1.0, 1.0, 0.5):
        channel.turn_to(volume)
        channel.play(tf.zeros([4]))
    assert set(runs) <= {1.0}, f"Python ran the effect at the volumes {runs}; only the first is a reason to run it"
