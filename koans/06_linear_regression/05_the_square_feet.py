"""The square feet

Rents were predicted well from the kilometres to the station. With a second column, square feet, all of them are nan.

Mend `fit` and leave it a descent: half the rate makes half the first step, and the loss falls with each. Whatever units
and zero points the columns have, the 80 steps come to the predictions of least squares.
"""

import tensorflow as tf


def fit(X, y, steps=80, learning_rate=0.4):
    """Fit a plane to float32 tensors X (N, k) and y (N,) by gradient descent. No column of X is constant.

    Returns a function from rows (M, k), in the units of X, to their predictions, a float32 tensor (M,).
    """
    w, b = tf.Variable(tf.zeros(X.shape[1])), tf.Variable(0.0)

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.linalg.matvec(X, w) + b - y))  # TODO: how large is each column?
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(learning_rate * dw)
        b.assign_sub(learning_rate * db)

    for _ in range(steps):
        train_step()
    return lambda rows: tf.linalg.matvec(rows, w) + b

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.explain import curve


def flats(units, zeros):
    random = np.random.default_rng(5)
    sizes, noise = random.choice([0.0, 0.3, 1.0], [50, len(units)]), random.normal(size=50)
    X, y = sizes * units + zeros, sizes @ np.linspace(-4, 7, len(units)) + noise
    plane = np.linalg.lstsq(np.c_[X, np.ones(50)], y)[0]
    return tf.constant(X, tf.float32), tf.constant(y, tf.float32), lambda rows: np.c_[rows, np.ones(len(rows))] @ plane


def test_every_unit_comes_to_least_squares():
    units = [0.01, 2000.0, 80.0]
    X, y, meant = flats(units, zeros=[0.0, 300.0, 1940.0])
    _, predict, _ = fit(-3.0 * X, y, steps=0), fit(X, y), fit(-3.0 * X, y, steps=0)  # each is a fit of its own
    for rows in (X, (X[:1] + X[1:2]) / 2.0):
        assert close(predict(rows), meant(rows), tf.float32, atol=0.02), f"with units {units} it ends elsewhere"


def test_every_step_goes_down():
    X, y, _ = flats([9.0, 0.05], [-40.0, 0.1])
    level, full, half = fit(X, y, steps=0)(X), fit(X, y, steps=1)(X), fit(X, y, steps=1, learning_rate=0.2)(X)
    assert close(half - level, (full - level) / 2, tf.float32, atol=0.01), "half the rate is not half the first step"
    losses = [tf.reduce_mean((rents - y) ** 2) for rents in (level, full, fit(X, y, steps=3)(X))]
    assert losses[0] > losses[1] > losses[2], curve("the loss after 0, 1 and 3 steps does not fall every time", losses)
