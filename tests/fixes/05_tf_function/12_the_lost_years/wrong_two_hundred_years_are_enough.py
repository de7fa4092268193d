"""Unrolls as many years as anyone will ask for, and cuts off the rest.

Caught by: test_every_years_balance_is_returned
"""

import tensorflow as tf


@tf.function
def balances(start, years, one_year):
    history = []
    balance = start
    for _ in range(200):
        balance = one_year(balance)
        history.append(balance)
    return tf.stack(history)[:years]
