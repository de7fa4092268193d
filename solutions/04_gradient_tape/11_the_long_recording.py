"""The long recording

An epoch of training, in one go: the tape runs, batch after batch comes, and for each the weight
takes a step. The first step is right, the later ones are not, and a long epoch fills the memory.

Mend `train_epoch` so that each step follows its own batch, and an epoch may be as long as it likes.

Insight:
    A tape belongs to one forward pass. What runs under it is recorded: here every batch so far, with the steps between
    them. The loss added up over the epoch led back to all of them, and each time the old errors pulled again, at values
    the weight has long left. Opened anew for each batch, the tape hears one forward pass and is let go with it; asking
    for the gradient and taking the step belong after the block. `persistent=True` had only silenced the error.
    https://www.tensorflow.org/guide/autodiff

Hints:
    - At the third batch, what does `total` depend on, and what is on the tape?
    - A tape is for one forward pass. How many forward passes does this one hear?
    - Open a tape inside the loop, with the loss of one batch under it; the step and the sum come after.
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    """Move the variable `weight`, for each batch, a step down the slope of its mean squared error.

    `batches` yields pairs (x, y) of float32 tensors of shape (batch,); x * weight is to be y. They do
    not fit into memory together: of a batch that is done with, nothing is kept but its error.
    Returns the mean of the errors, each from before its step: a float32 tensor of rank 0.
    """
    total = tf.constant(0.0)
    for steps, (x, y) in enumerate(batches, start=1):
        with tf.GradientTape() as tape:
            error = tf.reduce_mean(tf.square(x * weight - y))
        weight.assign_sub(rate * tape.gradient(error, weight))
        total += error
    return total / steps

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.memory import counting_numbers


def test_each_step_follows_its_own_batch():
    epoch = [([1.0, 2.0], [3.0, 5.0]), ([-1.0, 0.5, 2.0], [1.0, 0.0, 8.0]), ([3.0], [-2.0])]
    for batches, rate in ((epoch, 0.1), (epoch[1:], 0.02)):
        weight, by_hand, errors = tf.Variable(0.5), 0.5, []
        mean = train_epoch(weight, ((tf.constant(x), tf.constant(y)) for x, y in batches), rate)
        for x, y in batches:
            errors.append(np.mean((np.multiply(x, by_hand) - y) ** 2))
            by_hand -= rate * np.mean(2.0 * (np.multiply(x, by_hand) - y) * x)
        assert close(weight, by_hand, tf.float32), "this is not where a step down each batch's own slope leads"
        assert close(mean, np.mean(errors), tf.float32), "this is not the mean of the errors before their steps"


def test_nothing_is_kept_of_a_batch_that_is_done_with():
    numbers = []

    def batches():
        for number in range(30):
            if number in (4, 5, 29):
                numbers.append(count())
            with tf.init_scope():  # real numbers, even where the epoch is traced
                x, y = tf.fill([1000], 1.0), tf.fill([1000], 2.0)
            yield x, y

    with counting_numbers() as count:
        train_epoch(tf.Variable(0.0), batches(), 0.01)
    assert len(numbers) == 3, "the epoch has 30 batches, and they were not all asked for"
    assert max(numbers) - min(numbers) < 20_000, "30 batches of 2000 numbers went by, and ever more stay in memory"
