"""The weather station

A station hands over its readings as a NumPy array, and a trained model has weights for them. Both print as plain
numbers. Put together they raise, and in a real program they do so far from the line where the array came in.

Mend `score` so that readings and weights meet. The station and TensorFlow's rules elsewhere stay as they are.
"""

import tensorflow as tf


def score(readings, weights):
    """Score each row of `readings`: the sum of its elements, each times its weight.

    Takes `readings`, a NumPy array of shape (batch, sensors), float64 or int64 as NumPy makes them, and
    `weights`, a float32 tensor of shape (sensors,). Returns a float32 tensor of shape (batch,).
    """
    batch = tf.constant(readings)  # TODO: what does it bring along?
    return tf.linalg.matvec(batch, weights)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_every_row_is_scored():
    scores = score(np.array([[20.1, 0.25], [-3.75, -0.5], [0.0, 0.875]]), tf.constant([0.5, 8.0]))
    assert close(scores, [12.05, -5.875, 7.0]), "a row scores half its first element plus 8 times its second; float32"


def test_whole_numbers_are_scored_in_batches_of_every_size():
    log = np.array([[3, -1, 0, 12], [0, 5, 2, 8], [6_000_000_000, 0, 0, 1], [0, 0, 0, 0], [-7, 1, 1, 1]])
    weights = [0.5, 1.5, 7.0, 0.25]
    for batch in log, log[:1]:
        assert close(score(batch, tf.constant(weights)), batch @ weights, tf.float32), "whole numbers are readings too"


def test_elsewhere_float64_and_float32_still_do_not_mix():
    try:
        mixed = tf.constant(2.0, tf.float64) * tf.constant(0.5)
    except tf.errors.InvalidArgumentError:
        mixed = None
    assert mixed is None, "TensorFlow now converts dtypes by itself, everywhere; only `score` was to change"
