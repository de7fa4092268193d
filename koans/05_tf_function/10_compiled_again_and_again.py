"""Compiled again and again

An evaluation compiles the model, because there are many batches. All are of one shape, the model gets nothing but
tensors, and the results are right. It is far slower than without compiling.

Mend it so that many batches need no more traces than one. The model stays compiled and is given one batch at a time.
"""

import tensorflow as tf


def evaluate(model, batches):
    """Return the mean of the compiled model's output for each batch, a float32 tensor of shape (len(batches),).

    `model` is a Python function from tensor to tensor; `batches` is a list of float32 tensors of one shape.
    """
    means = []
    for batch in batches:
        compiled = tf.function(model)  # TODO: where does it keep its graphs?
        means.append(tf.reduce_mean(compiled(batch)))
    return tf.stack(means)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_many_batches_need_no_more_traces_than_one():
    runs = []

    @tf.autograph.experimental.do_not_convert
    def model(batch):
        runs.append(tf.inside_function())
        return batch * 2.0

    evaluate(model, [tf.ones([2, 2])])
    one = len(runs)
    evaluate(model, [tf.zeros([2, 2]), tf.ones([2, 2]), tf.zeros([2, 2])])
    assert len(runs) - one <= one, f"Python ran the model {one} time(s) for one batch, then {len(runs) - one} for 3"
    assert all(runs), "Python ran the model, and no graph was made of it"


def test_every_batch_has_a_mean_of_its_own():
    batches = np.random.default_rng(510).normal(size=[2, 3, 2]).astype(np.float32)[[0, 1, 1]]
    for weights in ([0.5, 2.0], [-1.0, 0.25]):
        model = tf.autograph.experimental.do_not_convert(lambda batch: tf.linalg.matvec(tf.cumsum(batch), weights))
        means = evaluate(model, [tf.constant(batch) for batch in batches])
        meant = np.mean(np.cumsum(batches, axis=1) @ weights, axis=1)
        assert close(means, meant, tf.float32), "not the mean for each batch by itself, in the order given"
