"""The long recording

An epoch of training, in one go: the tape runs, batch after batch comes, and for each the weight
takes a step. The first step is right, the later ones are not, and a long epoch fills the memory.

Mend `train_epoch` so that each step follows its own batch, and an epoch may be as long as it likes.
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    """Move the variable `weight`, for each batch, a step down the slope of its mean squared error.

    `batches` yields pairs (x, y) of float32 tensors of shape (batch,); x * weight is to be y. They do
    not fit into memory together, so nothing is kept of a batch that is done with.
    Returns the mean of the errors, each from before its step: a float32 tensor of rank 0.
    """
    total = tf.constant(0.0)
    with tf.GradientTape(persistent=True) as tape:
        for steps, (x, y) in enumerate(batches, start=1):
            total += tf.reduce_mean(tf.square(x * weight - y))
            weight.assign_sub(rate * tape.gradient(total, weight))  # TODO: what has it heard by now?
    return total / steps

# --- the assertions: read them, leave them ---------------------------------------------------
import gc
import weakref

import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_each_step_follows_its_own_batch():
    batches = [([1.0, 2.0], [3.0, 5.0]), ([-1.0, 0.5, 2.0], [1.0, 0.0, 8.0]), ([3.0], [-2.0])]
    weight, by_hand, errors = tf.Variable(0.5), 0.5, []
    mean = train_epoch(weight, ((tf.constant(x), tf.constant(y)) for x, y in batches), 0.1)
    for x, y in batches:
        errors.append(np.mean((np.multiply(x, by_hand) - y) ** 2))
        by_hand -= 0.1 * np.mean(2.0 * (np.multiply(x, by_hand) - y) * x)
    assert close(weight, by_hand, tf.float32), "three steps, each down the slope of its own batch, lead elsewhere"
    assert close(mean, np.mean(errors), tf.float32), "this is not the mean of the three errors before their steps"


def test_nothing_is_kept_of_a_batch_that_is_done_with():
    seen, kept = [], []

    def batches():
        for number in range(8):
            x, y = tf.constant([1.0, number]), tf.constant([2.0, 2.0 * number])
            seen.extend([weakref.ref(x), weakref.ref(y)])
            yield x, y
            del x, y
        gc.collect()
        kept.extend(x for x in seen if x() is not None)

    train_epoch(tf.Variable(0.0), batches(), 0.01)
    assert len(kept) <= 4, f"of 16 tensors in 8 batches, {len(kept)} were still in memory at the end of the epoch"
