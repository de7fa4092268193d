"""From home to office

Of the people of each district, some share takes each of the stations; of those at each station,
some share goes on to each of the offices. One table for each leg. The two tables together tell
where the people of a district work. For two districts, two stations and two offices the answer has
the right shape and healthy shares, yet they no longer add up to one.

Mend `home_to_office` so that it follows both legs.

Insight:
    `*` multiplies element by element, and broadcasts; `@` multiplies rows by columns and sums over
    the axis in between. On square tables of one size both give the same shape, so only the numbers
    tell. The same holds for `**`: `t**2` squares the elements, `t @ t` goes two steps. Try code on
    shapes whose axes all have different sizes: then a wrong product is a loud one.
    https://www.tensorflow.org/guide/tensor

Hints:
    - How do those get to office 0 who change at station 1? Where does the marked line count them?
    - For each pair of home and office, sum over all stations in between. That is a matrix product.
    - `@`, or `tf.matmul`.
"""

import tensorflow as tf


def home_to_office(to_station, to_office):
    """Chain the two legs: the share of each district's people that works in each office.

    to_station: float32, shape (districts, stations). to_office: float32, shape (stations, offices).
    Returns a float32 tensor of shape (districts, offices).
    """
    return to_station @ to_office

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_every_way_from_home_to_office_is_counted():
    to_station = np.array([[0.5, 0.5], [0.9, 0.1]])
    to_office = np.array([[0.2, 0.8], [1.0, 0.0]])
    shares = home_to_office(tf.constant(to_station, tf.float32), tf.constant(to_office, tf.float32))
    assert close(shares, to_station @ to_office, dtype=tf.float32), (
        "half of district 0 changes at station 0, half at station 1; row 0 is the mean of the two rows of `to_office`"
    )


def test_the_station_in_between_is_summed_over():
    to_station = np.array([[0.5, 0.25, 0.25], [0.0, 1 / 3, 2 / 3]])
    to_office = np.array([[0.0, 0.1, 0.2, 0.7], [1.0, 0.0, 0.0, 0.0], [0.4, 0.3, 0.2, 0.1]])
    shares = home_to_office(tf.constant(to_station, tf.float32), tf.constant(to_office, tf.float32))
    assert close(shares, to_station @ to_office, dtype=tf.float32), "two districts by four offices: no station is left"
    shares = home_to_office(tf.constant([[0.1, 0.2, 0.3, 0.4]]), tf.ones((4, 1)))
    assert close(shares, [[1.0]]), "all people of the one district reach the one office"
