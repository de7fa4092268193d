"""The big batch

The step was tried on five rows of sales, and it worked. Now it is given all thousand at the same learning rate. The
loss becomes inf, then nan, though nobody has changed the code.

Mend `train_step` so that one rate suits batches of any length: a batch that holds each row twice makes the same step as
one that holds it once. The rate that the caller gives is the rate that is used.

Insight:
    The gradient of a sum of N errors is N times as large as that of their mean, so a learning rate that suits five
    rows is two hundred times too large for a thousand, and each step overshoots further than the last. With the mean,
    rate and batch size can be chosen apart from each other. That is why losses reduce to a mean by default.
    https://www.tensorflow.org/api_docs/python/tf/math/reduce_mean

Hints:
    - Take a step on the same rows once and then twice over. How do the two gradients differ?
    - A loss that counts the rows has a gradient that counts them too.
    - `tf.reduce_mean`.
"""

import tensorflow as tf


def train_step(prices, sales, w, b, learning_rate):
    """One step down the mean squared error of the line sales = w * prices + b: moves the scalars w and b.

    Takes float32 tensors of shape (N,). Returns the mean squared error before the step, a scalar tensor.
    """
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(w * prices + b - sales))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return loss

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_a_thousand_rows_reach_least_squares():
    w, b = tf.Variable(0.0), tf.Variable(0.0)
    prices, noise = np.random.default_rng(64).normal(size=(2, 1000))
    sales = -1.5 * prices + 4.0 + noise
    for _ in range(16):
        train_step(tf.constant(prices, tf.float32), tf.constant(sales, tf.float32), w, b, learning_rate=0.4)
    meant = np.polyfit(prices, sales, 1)
    assert close(tf.stack([w, b]), meant, tf.float32), "sixteen steps on these rows do not end at their line"


def test_repeated_rows_have_the_same_loss_and_step():
    prices, sales = np.array([1.0, 1.0, -2.0, 4.0]), np.array([3.0, 3.0, 0.0, 5.0])
    errors = 0.5 * prices - 1.0 - sales
    for rate, times in ((0.01, 1), (0.01, 2), (1.5, 9)):
        w, b = tf.Variable(0.5), tf.Variable(-1.0)
        batch = tf.constant(np.repeat([prices, sales], times, axis=1), tf.float32)
        loss = train_step(*batch, w, b, rate)
        assert close(loss, np.mean(errors**2), tf.float32), f"not the mean squared error with each row {times} times"
        meant = [0.5 - rate * 2 * np.mean(errors * prices), -1.0 - rate * 2 * np.mean(errors)]
        assert close(tf.stack([w, b]), meant, tf.float32), f"not one step at the rate {rate}, each row {times} times"
