"""The grey pictures

A scanner delivers grey pictures as (pictures, height, width). Everything that follows counts four
axes, with the colour channels last, one of them for grey. An axis is added, four are counted, and
nothing complains. But from here on there is always exactly one picture.

Mend `with_channel` so that each picture has its channel.

Insight:
    tf.expand_dims(x, axis) puts a new axis of size 1 at that place of the result; axis=0 is the place of the batch,
    axis=-1 the last. `x[..., tf.newaxis]` says the same by position. The elements stay as they are, and so nothing
    fails: four axes are four axes, whatever each of them means. When a batch of 32 acts like one example, look at
    where an axis came in.
    https://www.tensorflow.org/api_docs/python/tf/expand_dims

Hints:
    - Print the shape before and after. Which place in the shape means "how many pictures"?
    - `axis` says where in the result the new axis stands. The channels stand last.
    - `tf.expand_dims(pictures, axis=-1)`, or an index with `tf.newaxis`.
"""

import tensorflow as tf


def with_channel(pictures):
    """Give each grey picture an axis for its one colour channel.

    Takes a tensor of shape (pictures, height, width), of any number dtype.
    Returns a tensor of shape (pictures, height, width, 1) with the same dtype and the same pixels.
    """
    return tf.expand_dims(pictures, axis=-1)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_each_picture_has_one_channel_and_keeps_its_pixels():
    pixels = np.arange(30, dtype=np.uint8).reshape(5, 2, 3)
    found = with_channel(tf.constant(pixels))
    assert close(found, pixels.reshape(5, 2, 3, 1)), "the first axis counts the five pictures, the last their channels"
    pixels = np.arange(7 * 4 * 3).reshape(7, 4, 3) + 2**53
    found = with_channel(tf.constant(pixels, tf.int64))
    assert close(found, pixels.reshape(7, 4, 3, 1)), "each of the seven has one channel; its dtype and pixels stay"


def test_a_single_square_picture_has_its_channel_too():
    found = with_channel(tf.constant([[[0.1, -1.0], [0.0, 2.0]]], tf.float64))
    meant = [[[[0.1], [-1.0]], [[0.0], [2.0]]]]
    message = "one picture of 2 by 2 is a batch; its channel stands last, and no pixel changes"
    assert close(found, meant, tf.float64, rtol=0, atol=0), message
