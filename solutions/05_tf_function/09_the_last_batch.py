"""The last batch

Customers are scored in batches of four. The signature is pinned, so that a batch of another width
is refused at the door. That works. But the last batch of the day is smaller, and refused as well.

Mend it so that one graph scores any number of rows, and another width is still refused. `model` is
Python, and once two sizes are scored Python does not run it again.

Insight:
    An `input_signature` is a promise about every later call: one trace, and what does not fit is an exception instead
    of one more trace. So it should be as open as the data and no more: `None` for the batch, which varies, and a
    number for the features, which do not. With an open batch `x.shape[0]` is None while tracing; `tf.shape(x)[0]` has
    the number.
    https://www.tensorflow.org/api_docs/python/tf/TensorSpec

Hints:
    - Which of the two numbers in the shape describes the data, and which only the way they came that day?
    - An axis that varies is left open in the signature; the other stays pinned.
    - `None` in a `tf.TensorSpec` is an axis of any length.
"""

import tensorflow as tf


def new_scorer(model):
    """Return a compiled function `score(batch)`: what `model`, a Python function, makes of the batch.

    `batch` is float32 of shape (n, 3), for any n, 0 included. One of another width is refused with an exception.
    """

    @tf.function(input_signature=[tf.TensorSpec([None, 3], tf.float32)])
    def score(batch):
        return model(batch)

    return score

# --- the assertions: read them, leave them ---------------------------------------------------
from contextlib import suppress

import tensorflow as tf
from sensei.compare import close


def test_batches_of_every_size_are_scored():
    score = new_scorer(tf.negative)
    for rows in (4, 2, 1, 7, 0):
        batch = tf.reshape(tf.range(rows * 3.0) ** 2 - 8.5, [rows, 3])
        assert close(score(batch), -batch), f"not what the model makes of a batch of {rows} rows"


def test_another_size_needs_no_new_trace():
    runs = []

    def model(batch):
        runs.append("Python was here")
        return -batch

    score = new_scorer(model)
    score(tf.ones([4, 3])), score(tf.ones([2, 3])), runs.clear()
    score(tf.ones([1, 3])), score(tf.ones([3, 3]))
    assert len(runs) == 0, f"Python ran the model {len(runs)} times again for two other sizes"


def test_another_width_is_still_refused():
    for width in (2, 4):
        refused = True
        with suppress(TypeError, ValueError, AssertionError, tf.errors.InvalidArgumentError):
            new_scorer(tf.negative)(tf.ones([4, width]))
            refused = False
        assert refused, f"a batch {width} features wide was scored as if it had three"
