"""A name for each image

A model gives each image a score for each kind of animal, and the kind with the highest score is
its answer. Two images went in, and three names came out. With three images the number of names is
right, and the names are not.

Mend `name_images` so that every image gets the name of its own best kind.

Insight:
    Without an axis `tf.reduce_sum` reduces everything, while `tf.argmax` reduces axis 0, the batch:
    it tells which image is best for each kind. NumPy's argmax does a third thing, it flattens. With
    `axis=-1` the last axis disappears, whatever the rank. Name the axis in every reduction, even
    where the default is right.
    https://www.tensorflow.org/api_docs/python/tf/math/argmax

Hints:
    - What is the shape of `best` for two images, and which axis of `scores` is missing from it?
    - The kinds are the last axis: that is the one to disappear.
    - `tf.argmax` takes an `axis`.
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    """Name the kind with the highest score of each image.

    scores: float32, shape (images, 3), one column for each of KINDS; any real numbers.
    Returns a string tensor of shape (images,).
    """
    best = tf.argmax(scores, axis=-1)
    return tf.gather(KINDS, best)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_every_image_gets_the_kind_with_its_highest_score():
    scores = tf.constant([[-4.0, -0.75, -0.25], [95.0, 95.25, 0.0]])
    assert close(name_images(scores), ["owl", "dog"]), "two images have two names, each from its image's three scores"
    scores = -1e3 * tf.constant([[1.0, 2, 3], [1, 3, 2], [2, 1, 3], [3, 1, 2], [2, 3, 1], [3, 2, 1]])
    assert close(name_images(scores), ["cat", "cat", "dog", "dog", "owl", "owl"]), "six images, each with its best kind"


def test_as_many_images_as_kinds_make_no_difference():
    scores = tf.constant([[-1.0, -2.0, 3.0], [5.0, 0.0, -6.0], [-7.0, -3.0, 8.0]])
    assert close(name_images(scores), ["owl", "cat", "owl"]), (
        "three images of three kinds: a name stands for a row of the scores, not for a column"
    )


def test_a_single_image_is_still_a_batch():
    assert close(name_images(tf.constant([[-1.0, 0.0, -3.0]])), ["dog"]), "a batch of one has a vector with one name"
