"""The last batch

Pictures come in batches of four, and a dense layer wants each picture as one row of pixels. On batch
after batch this works. The last batch of an epoch is smaller. Then it may raise; or else, and that is
worse, it gives four rows that are no pictures at all.

Mend `flatten` so that every batch gives one row for each picture.
"""

import tensorflow as tf


def flatten(pictures):
    """Lay each picture out as one row: its lines of pixels one after the other, the top line first.

    Takes a tensor of shape (pictures, height, width): one picture or more, of any size, in uint8, int32 or float32.
    Returns a tensor of shape (pictures, height * width) with the same dtype.
    """
    return tf.reshape(pictures, (4, -1))  # TODO: what is -1 in each batch?

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_a_smaller_batch_has_one_row_for_each_picture():
    for count in (2, 1, 3, 9):
        pictures = np.arange(6.0 * count).reshape(count, 2, 3) / 8
        rows = flatten(tf.constant(pictures, tf.float32))
        assert close(rows, [[*top, *bottom] for top, bottom in pictures], tf.float32), "each picture is one row of six"


def test_each_row_reads_its_picture_line_by_line():
    for dtype, darkest in [(tf.int32, 16_777_217), (tf.uint8, 200)]:
        pictures = darkest + np.arange(24)[::-1].reshape(4, 2, 3)
        meant = [[*top, *bottom] for top, bottom in pictures]
        assert close(flatten(tf.constant(pictures, dtype)), meant, dtype), "a row reads line by line; its dtype stays"


def test_larger_pictures_make_longer_rows():
    for count, height, width in [(4, 5, 2), (12, 2, 5)]:
        rows = flatten(tf.ones([count, height, width]))
        assert close(rows, np.ones([count, 10], np.float32)), "each picture of 10 pixels is one row of 10"
