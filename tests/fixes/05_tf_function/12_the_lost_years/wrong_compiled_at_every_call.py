"""Compiles inside, and so once more at each call.

Caught by: test_one_graph_serves_any_number_of_years
"""

import tensorflow as tf


def balances(start, years, one_year):
    @tf.function
    def collected(start, years):
        return tf.scan(lambda balance, _: one_year(balance), tf.range(years), initializer=start)

    return collected(start, years)
