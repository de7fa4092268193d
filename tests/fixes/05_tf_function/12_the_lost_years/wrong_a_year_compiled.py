"""Compiles the year, and keeps list and loop in Python, where a number of years must be known.

Caught by: test_one_graph_serves_any_number_of_years
"""

import tensorflow as tf


@tf.function
def after(balance, one_year):
    return one_year(balance)


def balances(start, years, one_year):
    history = []
    balance = start
    for _ in range(int(years)):
        balance = after(balance, one_year)
        history.append(balance)
    return tf.stack(history)
