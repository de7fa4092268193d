"""The travel table

A table has a row for each day and a column for each city. To draw a curve for each city it is turned
on its side: a row for each city, a column for each day. The new table has the right shape, and every
temperature is in it. Yet Cairo has frost.

Mend `by_city` so that each city has its own temperatures, in the order of the days.
"""

import tensorflow as tf


def by_city(table):
    """Turn a table of days by cities into one of cities by days.

    Takes a tensor of shape (days, cities), in float32, float64, int32 or int64.
    Returns a tensor of shape (cities, days) with the same dtype.
    """
    days, cities = table.shape
    return tf.reshape(table, (cities, days))  # TODO: follow one city

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_each_city_keeps_its_own_temperatures():
    oslo, cairo = [-4.0, -2.5, 0.0], [31.0, 29.5, 30.0]
    table = tf.constant([[-4.0, 31.0], [-2.5, 29.5], [0.0, 30.0]])
    assert close(by_city(table), [oslo, cairo]), "a row of the new table is a column of the old one"
    table = np.arange(-7, 13).reshape(4, 5)
    meant = [[day[city] for day in table] for city in range(5)]
    assert close(by_city(tf.constant(table, tf.int32)), meant, tf.int32), "each city has its days, in int32"


def test_a_table_with_as_many_days_as_cities_is_turned_too():
    assert close(by_city(tf.constant([[1, 2], [3, 4]])), [[1, 3], [2, 4]]), "its shape stays, its numbers change places"


def test_a_single_day_becomes_a_column():
    for dtype in (tf.float64, tf.int64):
        found = by_city(tf.constant([[5, 16_777_217, 2**53 + 1]], dtype))
        assert close(found, [[5], [16_777_217], [2**53 + 1]], dtype, rtol=0, atol=0), "three cities have one day each"
