"""The pixel that decides

A classifier gives an image a score. Which pixels does it hang on? The gradient of the score with
respect to the image would say. The tape was running, and the score is right. The gradient of a
variable would have come; that of the image is None.

Mend `influence` so that every pixel gets its number. Neither image nor classifier may change.
"""

import tensorflow as tf


def influence(score, image):
    """How much the score of `image` changes with each of its pixels.

    `image` is a float tensor of any shape; `score(image)` returns a tensor of rank 0.
    Returns the gradient of the score, a tensor with the shape and dtype of `image`.
    """
    with tf.GradientTape() as tape:
        points = score(image)
    return tape.gradient(points, image)  # TODO: what does the tape know of the image?

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.explain import reach


def test_every_pixel_has_its_influence():
    image = tf.constant([[0.5, 0.0, 2.0], [-1.0, 3.0, 0.25]])
    weights = [[1.0, 4.0, -2.0], [0.5, -1.0, 8.0]]
    stencil, meant = tf.Variable(weights), 2.0 * (image + 1.0) * weights
    found = influence(lambda pixels: tf.tensordot(stencil, (pixels + 1.0) ** 2, 2), image)
    assert close(found, meant), reach("a pixel's influence is 2 * stencil * (pixel + 1)", image=(image, found))
    assert close(stencil, weights), "the classifier was only asked, and its weights have moved"


def test_a_batch_of_one_in_double_precision_has_its_influence():
    image = np.arange(1.0, 13.0).reshape(1, 2, 2, 3)
    found = influence(lambda pixels: tf.reduce_sum(pixels**3), tf.constant(image))
    assert close(found, 3.0 * image**2), "an image of any shape and dtype has an influence of that shape and dtype"
