"""The track

A logger records a walk in two tensors: how far to the east, and how far to the north. A map wants
points, each a pair of the two. The two are joined, nothing complains, and the map draws a walk that is
twice as long and has no pairs in it.

Mend `points` so that each moment of the walk is one point.

Insight:
    A concat joins tensors along an axis they have; a stack puts them side by side along a new one. Two tensors of
    shape (n,) give (2n,) by the first and (n, 2) or (2, n) by the second, and the axis you name decides which. A
    reshape to (n, 2) afterwards cannot undo a concat, for it pairs neighbours: two eastings, then two northings.
    https://www.tensorflow.org/api_docs/python/tf/stack

Hints:
    - How many axes has each input, and how many has a table of points?
    - Joining along an axis that exists makes it longer. Pairs need an axis of their own, the last one.
    - `tf.stack`, with an axis.
"""

import tensorflow as tf


def points(east, north):
    """Pair the positions of a walk: row i is the point (east[i], north[i]).

    Takes two tensors of shape (moments,) and of one dtype, float32 or int32; there is at least one moment.
    Returns a tensor of shape (moments, 2) with that dtype.
    """
    return tf.stack([east, north], axis=-1)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_each_moment_of_the_walk_is_one_point():
    walk = points(tf.constant([3.0, 0.0, 3.0, 3.0]), tf.constant([0.0, 20.0, -30.0, -30.0]))
    meant = [[3.0, 0.0], [0.0, 20.0], [3.0, -30.0], [3.0, -30.0]]
    assert close(walk, meant), "four moments make four pairs, as they came, east before north"


def test_a_walk_of_two_moments_is_paired_by_moment():
    walk = points(tf.constant([2, 1]), tf.constant([30, 16_777_217]))
    assert close(walk, [[2, 30], [1, 16_777_217]]), "a row is a moment, with its two whole numbers as they came"


def test_a_single_moment_is_one_point():
    walk = points(tf.constant([-7.0]), tf.constant([0.5]))
    assert close(walk, [[-7.0, 0.5]]), "one moment is one row with two columns"
