"""Takes a table that has the right shape already for a turned one.

Caught by: test_a_table_with_as_many_days_as_cities_is_turned_too
"""

import tensorflow as tf


def by_city(table):
    days, cities = table.shape
    return table if days == cities else tf.transpose(table)
