"""Counting mistakes

A spam filter should learn from its mistakes, so its loss is the share of mails that it gets wrong.
The share is right. But the tape gives None, and the filter learns nothing.

Mend `spam_loss` so that the filter can learn: choose any loss that keeps the promises below.

Insight:
    A tape needs more than a path: the path must have a slope. A comparison, an argmax, a rounding or a cast to integers
    makes steps, flat almost everywhere, and the tape answers None, or zeros, as it does for `tf.sign`. So a model is
    trained on a smooth stand-in that knows how far off a score is, such as cross-entropy, and the share of mistakes is
    computed beside it, for people to read.
    https://www.tensorflow.org/guide/autodiff

Hints:
    - If a score moves from 2.0 to 1.9, how does the share of mistakes change?
    - A count has steps and no slope. Which loss tells how far off each score is?
    - `tf.nn.sigmoid_cross_entropy_with_logits` takes labels and scores, and gives a loss for each mail.
"""

import tensorflow as tf


def spam_loss(scores, labels):
    """How wrong the scores are, averaged over the mails: a float32 tensor of rank 0.

    `scores`, float32 of shape (batch,), say spam above zero; `labels` hold 1.0 for spam, else 0.0.
    The loss falls whenever a score on the wrong side moves a little towards its right side, and
    never because a score moves the other way. It is near zero when all are far on the right side.
    """
    losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=scores)
    return tf.reduce_mean(losses)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_every_mail_on_the_wrong_side_is_pulled_back():
    for values, labels in (([1.2, -0.5, 0.3, -1.1], [0.0, 1.0, 1.0, 0.0]), ([7.0], [0.0]), ([-7.0], [1.0])):
        scores = tf.Variable(values)
        with tf.GradientTape() as tape:
            loss = spam_loss(scores, tf.constant(labels))
        gradient = tape.gradient(loss, scores) if tf.is_tensor(loss) else None
        assert gradient is not None, "the tape found no slope that leads from the scores to the loss"
        side = 2.0 * np.float32(labels) - 1.0
        pulls = -gradient.numpy() * side
        assert (pulls >= 0.0).all() and pulls[side * values < 0.0].all(), "a mail is not pulled to its right side"
        fall = float(np.mean(loss - spam_loss(scores + 0.25 * side, tf.constant(labels))))
        assert fall > 0.0, "each score has moved a little towards its right side, and the loss did not fall"


def test_the_loss_is_near_zero_when_every_score_is_far_on_its_right_side():
    loss = spam_loss(tf.constant([8.0, -9.0, 40.0, -200.0]), tf.constant([1.0, 0.0, 1.0, 0.0]))
    assert close(loss, 0.0, atol=0.01), "every mail is far on its right side; a rank 0 loss near zero is promised"


def test_the_loss_is_an_average():
    scores, labels = tf.constant([1.5, -0.5, 9.0, -9.0]), tf.constant([0.0, 1.0, 0.0, 0.0])
    one, other, both = (spam_loss(scores[i:j], labels[i:j]) for i, j in ((0, 2), (2, 4), (0, 4)))
    assert close(both, (one + other) / 2.0), "two batches of one size, put together, cost the mean of the two"
