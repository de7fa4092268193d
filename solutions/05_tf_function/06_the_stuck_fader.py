"""The stuck fader

A channel of a mixing desk: an effect, and a fader for the volume. The fader works until the first
sound is played. From then on it can be turned as far as you like, and the volume stays.

Mend the class so that `play` always uses the volume set last. The effect stays compiled: it is a
Python function, and turning the fader is no reason for Python to run it again.

Insight:
    `self.volume` was read while the function was traced, and the number read went into the graph as a constant.
    Setting the attribute afterwards changes the Python object; the graph never looks at it again. Globals and the
    variables of an outer function are frozen alike. What is turned while the program runs is a variable, read anew on
    each run, or a tensor argument.
    https://www.tensorflow.org/guide/function#depending_on_python_global_and_free_variables

Hints:
    - When is `self.volume` read: when it is turned, when a sound is played, or when Python runs `play`?
    - The graph holds the number as it was while tracing. A variable it reads anew on every run.
    - Make it a `tf.Variable`, and `assign` in `turn_to`.
"""

import tensorflow as tf


class Channel:
    """Plays sounds through `effect`, a Python function of one tensor, at a volume given as a Python float."""

    def __init__(self, effect, volume=1.0):
        self.effect = effect
        self.volume = tf.Variable(volume, trainable=False)

    def turn_to(self, volume):
        self.volume.assign(volume)

    @tf.function
    def play(self, samples):
        """Return volume times effect; `samples`, its effect and what is returned are float32 of shape (n,)."""
        return self.volume * self.effect(samples)

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
