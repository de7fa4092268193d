"""Takes the mean, of no more rows than a batch usually has.

Caught by: test_a_thousand_rows_reach_least_squares
"""

import tensorflow as tf


def train_step(prices, sales, w, b, learning_rate):
    prices, sales = prices[:64], sales[:64]
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(w * prices + b - sales))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return loss
