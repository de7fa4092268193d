"""Compiles once, for the first `one_year` that comes.

Caught by: test_every_years_balance_is_returned
"""

import tensorflow as tf

compiled = []


def balances(start, years, one_year):
    if not compiled:
        compiled.append(tf.function(lambda start, years: tf.scan(lambda b, _: one_year(b), tf.range(years), start)))
    return compiled[0](start, years)
