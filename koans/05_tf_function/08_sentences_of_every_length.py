"""Sentences of every length

A reader encodes a sentence and averages over its words. It pauses at each length that is new; then it is fast again.

Mend `new_reader` so that the graph serves sentences of any length. All of `read` stays compiled, also when another
compiled program calls it; once two lengths have been read, no more Python runs.
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
import tensorflow as tf
from sensei.compare import close
from sensei.explain import traces
from sensei.graphs import not_compiled


def test_one_graph_serves_every_length():
    runs, counts = [], []

    @tf.autograph.experimental.do_not_convert
    def encode(sentence):
        runs.append("Python was here")
        return sentence * 2.0

    read = new_reader(encode)
    for length in (3, 5, 1, 900):
        read(tf.ones([length]))
        counts.append(len(runs))
    again = counts[-1] - counts[1]
    assert again == 0, traces(f"Python ran `encode` {again} time(s) again for two other lengths", read)
    left = not_compiled(read, tf.TensorSpec([None]))
    assert left == [], "called by a compiled program, `read` leaves these operations to that program or to Python"


def test_every_word_counts_and_nothing_else():
    encoders = tf.math.cumsum, tf.nn.log_softmax
    readers = [new_reader(encode) for encode in encoders]
    for length in (2, 1, 300):
        sentence = tf.range(float(length)) % 5.0 - 1.25
        for encode, read in zip(encoders, readers, strict=True):
            assert close(read(sentence), tf.reduce_mean(encode(sentence))), f"not the mean over {length} encoded words"
