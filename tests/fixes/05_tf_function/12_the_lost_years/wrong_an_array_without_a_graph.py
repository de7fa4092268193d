"""Collects in an array, and takes the decorator away.

Caught by: test_another_number_of_years_runs_no_python
"""

import tensorflow as tf


def balances(start, years, one_year):
    history = tf.TensorArray(tf.float32, size=years)
    balance = start
    for year in tf.range(years):
        balance = one_year(balance)
        history = history.write(year, balance)
    return history.stack()
