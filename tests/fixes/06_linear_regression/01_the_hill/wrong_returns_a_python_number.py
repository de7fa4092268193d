"""Goes down, and returns a Python number.

Caught by: test_the_loss_falls
"""

import tensorflow as tf


def train_step(voltage, reading, w, b, learning_rate):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(w * voltage + b - reading))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return float(loss)
