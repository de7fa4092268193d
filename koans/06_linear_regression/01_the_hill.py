"""The hill

A thermometer is calibrated: reading = w * voltage + b, one step of gradient descent at a time. The gradients are right,
and both parameters move. But the line becomes worse and worse, and after some hundred steps the loss is not a number.

Mend `train_step` so that a step leads to a better line. It goes on to return the loss before it.
"""

import tensorflow as tf


def train_step(voltage, reading, w, b, learning_rate):
    """One step of gradient descent on the mean squared error: moves the scalar variables w and b.

    Takes float32 tensors of shape (N,). Returns the loss before the step, a scalar tensor.
    """
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(w * voltage + b - reading))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_add(learning_rate * dw)  # TODO: which way does a gradient point?
    b.assign_add(learning_rate * db)
    return loss

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_the_loss_falls():
    w, b = tf.Variable(0.0), tf.Variable(0.0)
    voltage, reading = tf.constant([-1.0, 0.0, 1.0]), tf.constant([-3.0, 0.0, 3.0])
    losses = [train_step(voltage, reading, w, b, learning_rate=0.375) for _ in range(3)]
    assert close(losses[0], 6.0), "before the first step, the loss is a tensor of rank 0 and holds 6"
    assert close(tf.stack(losses), [6.0, 1.5, 0.375]), "at this rate the distance halves, so the loss is quartered"


def test_both_parameters_go_down_their_slopes():
    for voltage, reading in ([2.0, 5.0, -1.0], [1.0, 0.5, 7.0]), ([3.0], [-4.0]):
        w, b = tf.Variable(0.5), tf.Variable(-1.0)
        train_step(tf.constant(voltage), tf.constant(reading), w, b, learning_rate=0.05)
        error = 0.5 * np.array(voltage) - 1.0 - reading
        assert close(w, 0.5 - 0.1 * np.mean(error * voltage), tf.float32), "the new w is not one step below the old"
        assert close(b, -1.0 - 0.1 * np.mean(error), tf.float32), "the new b is not one step below the old"
