"""Leaves the function as it is and switches graphs off for the whole program.

Caught by: test_one_graph_serves_any_number_of_years
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


@tf.function
def balances(start, years, one_year):
    history = []
    balance = start
    for _ in tf.range(years):
        balance = one_year(balance)
        history.append(balance)
    return tf.stack(history)
