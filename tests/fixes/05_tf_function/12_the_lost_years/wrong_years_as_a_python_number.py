"""Makes a Python number of the years: a graph for each of them, with a copy of the year for each year.

Caught by: test_one_graph_serves_any_number_of_years
"""

import tensorflow as tf


@tf.function
def unrolled(start, years, one_year):
    history = [start]
    for _ in range(years):
        history.append(one_year(history[-1]))
    return tf.stack(history[1:])


def balances(start, years, one_year):
    return unrolled(start, int(years), one_year)
