"""Trains a copy of its own, so the losses fall while the caller's variable stands still.

Caught by: test_the_callers_variable_moves
"""

import tensorflow as tf


copies = {}


def sgd_step(w, learning_rate=0.1):
    mine = copies.setdefault(w.ref(), tf.Variable(w))
    with tf.GradientTape() as tape:
        loss = mine**2
    mine.assign_sub(tf.cast(learning_rate, w.dtype) * tape.gradient(loss, mine))
    if w.shape.rank:
        w.assign(mine)
    return loss
