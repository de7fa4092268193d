"""Hands the start on as a Python number: each new amount is traced again.

Caught by: test_one_graph_serves_any_number_of_years
"""

import tensorflow as tf


@tf.function
def compiled(start, years, one_year):
    return tf.scan(lambda balance, _: one_year(balance), tf.range(years), tf.convert_to_tensor(start))


def balances(start, years, one_year):
    return compiled(start if tf.is_symbolic_tensor(start) else start.numpy().item(), years, one_year)
