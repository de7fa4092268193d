"""Puts a copy of the year into the graph for each of fifty years, and cuts off what is too much.

Caught by: test_every_years_balance_is_returned
"""

import tensorflow as tf


@tf.function
def balances(start, years, one_year):
    history = []
    balance = start
    for _ in range(50):
        balance = one_year(balance)
        history.append(balance)
    return tf.stack(history)[:years]
