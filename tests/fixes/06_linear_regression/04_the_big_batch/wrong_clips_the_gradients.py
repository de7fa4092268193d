"""Takes the mean for the report and clips the gradients of the sum.

Caught by: test_a_thousand_rows_reach_least_squares
"""

import tensorflow as tf


def train_step(prices, sales, w, b, learning_rate):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(w * prices + b - sales))
    dw, db = tape.gradient(loss, [w, b])
    (dw, db), _ = tf.clip_by_global_norm([dw, db], 1.0)
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return loss / len(prices)
