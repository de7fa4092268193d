"""Follows the sign of the gradient and not its size.

Caught by: test_the_loss_falls
"""

import tensorflow as tf


def train_step(voltage, reading, w, b, learning_rate):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(w * voltage + b - reading))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(learning_rate * tf.sign(dw))
    b.assign_sub(learning_rate * tf.sign(db))
    return loss
