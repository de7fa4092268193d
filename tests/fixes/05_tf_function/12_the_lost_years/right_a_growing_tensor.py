"""Concatenates, and tells the loop that the shape changes."""

import tensorflow as tf


@tf.function
def balances(start, years, one_year):
    history = tf.zeros([0])
    balance = start
    for _ in tf.range(years):
        tf.autograph.experimental.set_loop_options(shape_invariants=[(history, tf.TensorShape([None]))])
        balance = one_year(balance)
        history = tf.concat([history, [balance]], axis=0)
    return history
