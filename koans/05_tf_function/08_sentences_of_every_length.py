"""Sentences of every length

A reader encodes a sentence and averages over its words. Whenever a sentence has a length that
none had before, the reader pauses; then it is fast again.

Mend `new_reader` so that the graph serves sentences of any length. All of `read` stays compiled,
also when another compiled program calls it; once two lengths have been read, no more Python runs.
"""

import tensorflow as tf


def new_reader(encode):
    """Return a compiled function `read(sentence)`: the mean of `encode(sentence)`, a float32 tensor of rank 0.

    `sentence` and `encode(sentence)` are float32 tensors of shape (length,); any length from 1 on may come.
    """

    @tf.function  # TODO: what is part of the signature?
    def read(sentence):
        return tf.reduce_mean(encode(sentence))

    return read

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.explain import traces
from sensei.graphs import not_compiled


def test_a_new_length_needs_no_new_trace():
    runs = []

    def encode(sentence):
        runs.append("Python was here")
        return sentence * 2.0

    read = new_reader(encode)
    read(tf.ones([3])), read(tf.ones([5])), runs.clear()
    for length in (1, 4, 900):
        read(tf.ones([length]))
    assert len(runs) == 0, traces(f"Python ran `encode` {len(runs)} time(s) again for three other lengths", read)


def test_every_word_counts_and_nothing_else():
    for encode in (tf.math.cumsum, lambda words: words * words[-1]):
        read = new_reader(encode)
        for length in (2, 7, 1, 300):
            sentence = tf.constant(np.arange(length) % 5 - 1.25, tf.float32)
            assert close(read(sentence), tf.reduce_mean(encode(sentence))), f"not the mean over {length} encoded words"


def test_all_of_it_is_compiled():
    left = not_compiled(new_reader(tf.math.cumsum), tf.TensorSpec([None]))
    assert left == [], "called by a compiled program, `read` leaves these operations to that program or to Python"
