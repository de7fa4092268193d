"""Drops the sign of the gradient, which suits the weight that has to grow.

Caught by: test_both_parameters_go_down_their_slopes
"""

import tensorflow as tf


def train_step(voltage, reading, w, b, learning_rate):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(w * voltage + b - reading))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_add(learning_rate * tf.abs(dw))
    b.assign_add(learning_rate * tf.abs(db))
    return loss
