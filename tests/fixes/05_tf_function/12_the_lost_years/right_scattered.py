"""Writes into a tensor of zeros, made as long as needed."""

import tensorflow as tf


@tf.function(reduce_retracing=True)
def balances(start, years, one_year):
    history = tf.zeros(years)
    balance = start
    for year in tf.range(years):
        balance = one_year(balance)
        history = tf.tensor_scatter_nd_update(history, [[year]], [balance])
        history = tf.reshape(history, [-1])
    return history
