"""The missing slope

An ice-cream stand predicts its sales from the hours of sunshine and wants to know which way to turn
the weight. Prediction and error are right. The slope of the error comes out as None.

Mend `error_slope` so that it gives the slope of the very same error.

Insight:
    A tape is a recorder: it hears the operations that run between entering the `with` block and leaving it. What was
    computed before is a finished number to it, like the data. None is its way to say that nothing on the record leads
    from the source to the target; it is not a slope of zero. So the whole forward pass, from the variables to the loss,
    belongs inside, and it must run again for each new tape.
    https://www.tensorflow.org/guide/autodiff

Hints:
    - Which operations lead from `weight` to `error`? Which of them does the tape hear?
    - Nothing that runs outside the `with` block is recorded.
    - Move the line that computes `predicted` into the block.
"""

import tensorflow as tf


def error_slope(weight, hours, sales):
    """The gradient of the mean squared error of `weight * hours` with respect to `weight`.

    `weight` is a float variable of rank 0; `hours` and `sales` are tensors of shape (batch,).
    Returns a tensor with the shape and dtype of `weight`.
    """
    with tf.GradientTape() as tape:
        predicted = weight * hours
        error = tf.reduce_mean(tf.square(predicted - sales))
    return tape.gradient(error, weight)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.explain import reach


def test_a_batch_of_days_has_a_slope():
    hours, sales = np.float32([3.0, 0.0, 8.0]), np.float32([5.0, 1.0, 20.0])
    for weight in (2.0, -1.5):
        variable = tf.Variable(weight)
        slope = error_slope(variable, tf.constant(hours), tf.constant(sales))
        meant = np.mean(2.0 * (weight * hours - sales) * hours)
        assert close(slope, meant), reach("the slope is the mean of 2 * error * hours", weight=(variable, slope))
        assert close(variable, weight), "a slope was asked for, and the weight has moved"


def test_a_single_day_in_double_precision_has_a_slope():
    hours, sales = tf.constant([4.0], tf.float64), tf.constant([7.0], tf.float64)
    slope = error_slope(tf.Variable(2.0, dtype=tf.float64), hours, sales)
    assert close(slope, 2.0 * (8.0 - 7.0) * 4.0, tf.float64), "a batch of one: twice the error, 1, times the hours, 4"
