"""Returns the last balance, which is all that leaves the loop.

Caught by: test_every_years_balance_is_returned
"""

import tensorflow as tf


@tf.function
def balances(start, years, one_year):
    balance = start
    for _ in tf.range(years):
        balance = one_year(balance)
    return tf.stack([balance])
