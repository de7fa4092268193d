"""Goes through the days."""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    return tf.stack([row[kind] for row, kind in zip(forecast, came)])
