"""Takes the decorator away, and the list works.

Caught by: test_one_graph_serves_any_number_of_years
"""

import tensorflow as tf


def balances(start, years, one_year):
    history = []
    balance = start
    for _ in tf.range(years):
        balance = one_year(balance)
        history.append(balance)
    return tf.stack(history)
