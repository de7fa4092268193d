"""The last batch

Customers are scored in batches of four. The signature is pinned, so that a batch of another width
is refused at the door. That works. But the last batch of the day is smaller, and refused as well.

Mend it so that one graph scores any number of rows, also for another compiled program that calls
it, and another width is still refused. Once two sizes are scored, Python does not run `model` again.
"""

import tensorflow as tf


def new_scorer(model):
    """Return a compiled function `score(batch)`: what `model`, a Python function, makes of the batch.

    `batch` is float32 of shape (n, 3), for any n, 0 included. One of another width is refused with an exception.
    """

    @tf.function(input_signature=[tf.TensorSpec([4, 3], tf.float32)])  # TODO: what is promised here?
    def score(batch):
        return model(batch)

    return score

# --- the assertions: read them, leave them ---------------------------------------------------
from contextlib import suppress

import tensorflow as tf
from sensei.compare import close

runs = []


def shares(batch):
    runs.append("Python was here")
    return tf.nn.softmax(tf.reduce_sum(batch, axis=1))


def batch_of(rows):
    return tf.reshape(tf.range(rows * 3.0) % 7.0 - 2.5, [rows, 3])


def test_batches_of_every_size_are_scored():
    for model in (tf.negative, shares):
        score = new_scorer(model)
        for rows in (4, 2, 1, 7, 0, 300):
            found, meant = score(batch_of(rows)), model(batch_of(rows))
            assert close(found, meant), f"not what the model makes of a batch of {rows} rows"


def test_a_compiled_program_may_score_a_batch():
    score = new_scorer(tf.negative)
    program = tf.function(lambda batch: score(batch), input_signature=[tf.TensorSpec([None, 3])])
    assert close(program(batch_of(5)), -batch_of(5)), "not what the model makes of a batch of 5 rows"


def test_another_size_needs_no_new_trace():
    score = new_scorer(shares)
    score(batch_of(4)), score(batch_of(2)), runs.clear()
    score(batch_of(1)), score(batch_of(300))
    assert len(runs) == 0, f"Python ran `model` {len(runs)} time(s) again for two other sizes"


def test_another_width_is_still_refused():
    score = new_scorer(tf.negative)
    score(batch_of(4)), score(batch_of(2))
    for shape in ((4, 2), (4, 4), (3, 1), (2, 6), (6, 2)):
        refused = True
        with suppress(Exception):
            score(tf.ones(shape))
            refused = False
        assert refused, f"no exception for a batch of shape {shape}, which is not 3 features wide"
