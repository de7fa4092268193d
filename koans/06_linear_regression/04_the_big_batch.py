"""The big batch

The step was tried on five rows of sales, and it worked. Now it is given all thousand at the same
learning rate. The loss becomes inf, then nan, though nobody has changed the code.

Mend `train_step` so that one rate suits batches of any length: a batch that holds each row twice makes
the same step as one that holds it once. The rate that the caller gives is the rate that is used.
"""

import tensorflow as tf


def train_step(prices, sales, w, b, learning_rate):
    """One step down the mean squared error of the line sales = w * prices + b: moves the scalars w and b.

    Takes float32 tensors of shape (N,). Returns the mean squared error before the step, a scalar tensor.
    """
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(w * prices + b - sales))  # TODO: how large is this for N rows?
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
    prices, noise = tf.random.stateless_normal([2, 1000], seed=[6, 4])
    sales = -1.5 * prices + 4.0 + noise
    for _ in range(60):
        train_step(prices, sales, w, b, learning_rate=0.1)
    meant = np.polyfit(prices, sales, 1)
    assert close(tf.stack([w, b]), meant, tf.float32, atol=1e-3), "sixty steps on these rows do not end at their line"


def test_repeated_rows_make_the_same_step():
    prices, sales = np.array([1.0, 1.0, -2.0, 4.0]), np.array([3.0, 3.0, 0.0, 5.0])
    errors = 0.5 * prices - 1.0 - sales
    for rate, times in ((0.01, 1), (0.01, 2), (1.5, 1), (1.5, 9)):
        w, b = tf.Variable(0.5), tf.Variable(-1.0)
        train_step(*(tf.constant(np.repeat(rows, times), tf.float32) for rows in (prices, sales)), w, b, rate)
        meant = [0.5 - rate * 2 * np.mean(errors * prices), -1.0 - rate * 2 * np.mean(errors)]
        assert close(tf.stack([w, b]), meant, tf.float32), f"not one step at the rate {rate}, each row {times} times"


def test_the_loss_is_the_mean_squared_error():
    for sales in ([3.0, 1.0, -2.0, 6.0], [5.0]):
        loss = train_step(tf.ones(len(sales)), tf.constant(sales), tf.Variable(2.0), tf.Variable(-1.0), 0.1)
        assert close(loss, np.mean((1.0 - np.array(sales)) ** 2), tf.float32), "not the mean of the squared errors"
