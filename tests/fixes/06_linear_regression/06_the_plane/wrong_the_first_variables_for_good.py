"""Compiles the step once and for all: it moves the variables of the first caller for ever.

Caught by: test_the_callers_variables_go_down_the_slope
"""

import tensorflow as tf


def predict(X, w, b):
    return tf.linalg.matvec(X, w) + b


compiled = []


def fit(X, y, w, b, steps):
    def train_step(X, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(y - predict(X, w, b)))
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(0.4 * dw)
        b.assign_sub(0.4 * db)
        return loss

    if not compiled:
        compiled.append(tf.function(train_step))
    return tf.stack([compiled[0](X, y) for _ in range(steps)])
