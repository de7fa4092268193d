"""All right, yet graded half

A model sorts messages into folders; the labels were read from a file, in a column of their own.
There are batches in which every answer is right, half of them one folder, half of them another.
Their accuracy comes out as a half, and no amount of training moves it.

Mend `accuracy`: the share of messages whose answer is their own label. What comes in stays as it is.
"""

import tensorflow as tf


def accuracy(labels, logits):
    """The share of messages for which the folder with the highest logit is the label.

    labels: int32, shape (batch, 1). logits: float32, shape (batch, folders).
    Returns a float32 scalar, a tensor of shape ().
    """
    answers = tf.argmax(logits, axis=-1, output_type=tf.int32)
    hits = answers == labels  # TODO: who is compared with whom?
    return tf.reduce_mean(tf.cast(hits, tf.float32))

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.explain import broadcast


def test_a_single_message_is_right_or_wrong():
    logits = tf.constant([[0.0, -1.0, 2.0]])
    assert close(accuracy(tf.constant([[2]]), logits), 1.0), "one answer, which is the label"
    assert close(accuracy(tf.constant([[0]]), logits), 0.0), "one answer, which is not the label"


def test_the_share_of_right_answers():
    labels = tf.constant([[0], [1], [0], [1]])
    logits = tf.constant([[4.0, 1.0, 0.0], [-2.0, -1.0, -3.0], [2.0, 0.0, 1.0], [0.0, 0.4, 0.0]])
    assert close(accuracy(labels, logits), 1.0), broadcast(
        "the highest logit is at the label in all four messages", answers=logits[:, 0], labels=labels, meant=(4,)
    )
    labels = tf.constant([[3], [3], [0], [1], [2], [1], [0]])
    scores = [[4, 1, 0, 3], [-4, -2, -3, -1], [1, 5, 0, 2], [0, -1, 2, 6], [0, 3, 7, 2], [0, 4, 3, 2], [2, 3, -1, 0]]
    share = accuracy(labels, tf.constant(scores, tf.float32))
    assert close(share, 3 / 7), "three answers of seven are their own message's label"
