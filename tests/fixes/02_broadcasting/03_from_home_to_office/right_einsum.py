"""Names the axes; the one that is summed over does not come back."""

import tensorflow as tf


def home_to_office(to_station, to_office):
    return tf.einsum("ds,so->do", to_station, to_office)
