"""The perfect model that loses

A model predicts how much power each house will use tomorrow, 32 houses to a batch. Pass the true
values as predictions, and the loss is far from zero. Answer the average for every house, and it is
half of that. In training the loss would fall, and the model would learn the average.

Mend `mean_squared_error` so that it compares each prediction with the target of its own house.
Targets and predictions keep coming in the shapes below.
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    """Average the squared errors of a batch, of any size.

    targets: float32, shape (batch,), as a data set holds them.
    predictions: float32, shape (batch, 1), as a model with one output gives them.
    Returns a float32 scalar, a tensor of shape ().
    """
    errors = targets - predictions  # TODO: how many errors does a batch have?
    return tf.reduce_mean(errors**2)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.explain import broadcast


def test_perfect_predictions_cost_nothing():
    loss = mean_squared_error(tf.constant([3.0]), tf.constant([[3.0]]))
    assert close(loss, 0.0), "a batch of one house has one error, and one number for its loss"
    targets = tf.constant([3.0, -1.0, 0.0, 10.0])
    predictions = tf.reshape(targets, (4, 1))
    assert close(mean_squared_error(targets, predictions), 0.0), broadcast(
        "every prediction equals the target of its house: all four errors are zero, and so is their mean",
        targets=targets, predictions=predictions, meant=(4,)
    )


def test_other_predictions_cost_the_mean_of_their_squared_errors():
    random = np.random.default_rng(seed=32)
    for batch in (32, 5):
        targets, predictions = random.normal(5, 30, size=batch), random.normal(5, 30, size=(batch, 1))
        loss = mean_squared_error(tf.constant(targets, tf.float32), tf.constant(predictions, tf.float32))
        meant = np.mean([(targets[i] - predictions[i, 0]) ** 2 for i in range(batch)])
        assert close(loss, meant, tf.float32), f"the loss of {batch} houses is the mean square of their {batch} errors"
