"""Spells the sum out for two stations.

Caught by: test_the_station_in_between_is_summed_over
"""

import tensorflow as tf


def home_to_office(to_station, to_office):
    first = to_station[:, :1] * to_office[:1]
    return first + to_station[:, 1:2] * to_office[1:2]
