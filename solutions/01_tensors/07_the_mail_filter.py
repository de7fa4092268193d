"""The mail filter

A model gives each message the probability that it is spam, and it is good at that. The filter makes
a label of each probability: 1 for spam, 0 for the rest. Since it was installed it has not stopped
one message, not even those the model is nearly certain of.

Mend `labels` so that each message gets the label its probability calls for.

Insight:
    A cast from float to int does not round and knows no threshold: it cuts the fraction off, towards zero, and 0.99
    becomes 0. A decision is a comparison; it gives a tensor of booleans, and casting True and False to 1 and 0
    loses nothing. Rounding gives the same labels here, for tf.round takes a half to the nearest even number and so
    0.5 to 0; the comparison says it in the open.
    https://www.tensorflow.org/api_docs/python/tf/cast

Hints:
    - Try `tf.cast` on 0.2, 0.9 and 0.99. What does it do with the fraction?
    - Decide first, in floats: a comparison gives booleans. Then make numbers of what was decided.
    - `tf.cast(probabilities > 0.5, ...)`
"""

import tensorflow as tf


def labels(probabilities):
    """Label each message: 1 where its probability is above 0.5, otherwise 0.

    Takes a float32 tensor of any shape, with probabilities from 0 to 1.
    Returns an int32 tensor of the same shape.
    """
    return tf.cast(probabilities > 0.5, tf.int32)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_what_is_probably_spam_is_labelled_so():
    above, below = np.nextafter(np.float32(0.5), np.float32([1, 0]))  # its neighbours in float32
    found = labels(tf.constant([0.99, 0.2, above, below]))
    assert close(found, [1, 0, 1, 0]), "two of these four probabilities are above one half, one of them by very little"


def test_one_half_is_not_above_one_half():
    found = labels(tf.constant([0.5, 0.0, 1.0]))
    assert close(found, [0, 0, 1]), "only what is above 0.5 is spam; a label is 0 or 1"


def test_the_labels_have_the_shape_of_the_probabilities():
    column = labels(tf.constant([[0.9], [0.1]]))
    assert close(column, [[1], [0]]), "a column of probabilities gives a column of labels"
    table = labels(tf.constant([[0.1, 0.9], [0.9, 1.0], [0.1, 0.0]]))
    assert close(table, [[0, 1], [1, 1], [0, 0]]), "a table of probabilities gives a table of labels"
    for alone, meant in [([[[0.9]]], [[[1]]]), (0.9, 1), (0.1, 0)]:
        assert close(labels(tf.constant(alone)), meant), "a single message keeps its axes too, and has none without"
