"""From home to office

Of the people of each district, some share takes each of the stations; of those at each station,
some share goes on to each of the offices. One table for each leg. The two tables together tell
where the people of a district work. For two districts, two stations and two offices the answer has
the right shape and healthy shares, yet they no longer add up to one.

Mend `home_to_office` so that it follows both legs.
"""

import tensorflow as tf


def home_to_office(to_station, to_office):
    """Chain the two legs: the share of each district's people that works in each office.

    to_station: float32, shape (districts, stations). to_office: float32, shape (stations, offices).
    Returns a float32 tensor of shape (districts, offices).
    """
    return to_station * to_office  # TODO: which stations does a person pass on the way?

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
