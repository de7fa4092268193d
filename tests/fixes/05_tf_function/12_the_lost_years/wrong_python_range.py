"""Loops in Python, over a number that is not known while tracing.

Caught by: test_every_years_balance_is_returned
"""

import tensorflow as tf


@tf.function
def balances(start, years, one_year):
    history = []
    balance = start
    for _ in range(int(years)):
        balance = one_year(balance)
        history.append(balance)
    return tf.stack(history)
