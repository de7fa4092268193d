"""Lets the array grow, and counts the years itself."""

import tensorflow as tf


@tf.function
def balances(start, years, one_year):
    history = tf.TensorArray(start.dtype, size=0, dynamic_size=True)
    balance, year = start, 0
    while year < years:
        balance = one_year(balance)
        history = history.write(year, balance)
        year += 1
    return history.stack()
