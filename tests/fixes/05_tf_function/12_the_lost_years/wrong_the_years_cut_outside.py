"""Collects the start as well, and cuts it off outside of the graph.

Caught by: test_one_graph_serves_any_number_of_years
"""

import tensorflow as tf


@tf.function
def balances_and_start(start, years, one_year):
    history = tf.TensorArray(tf.float32, size=years + 1).write(0, start)
    balance = start
    for year in tf.range(years):
        balance = one_year(balance)
        history = history.write(year + 1, balance)
    return history.stack()


def balances(start, years, one_year):
    return balances_and_start(start, years, one_year)[1:]
