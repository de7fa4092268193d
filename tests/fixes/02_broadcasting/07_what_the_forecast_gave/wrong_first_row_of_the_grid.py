"""Takes the first row of the grid, which has the right length.

Caught by: test_every_day_has_one_chance
"""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    return tf.gather(forecast, came, axis=1)[0]
