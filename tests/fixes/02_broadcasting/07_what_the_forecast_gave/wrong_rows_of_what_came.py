"""Takes rows where it should take columns.

Caught by: test_every_day_has_one_chance
"""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    return tf.gather(forecast, came)
