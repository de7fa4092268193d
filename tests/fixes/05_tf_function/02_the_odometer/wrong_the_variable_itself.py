"""Returns the variable, which shows the kilometres of the latest trip wherever it is kept.

Caught by: test_what_a_trip_returned_stays
"""

import tensorflow as tf


def new_odometer(to_km):
    total = tf.Variable(0.0)
    compiled = tf.function(to_km)

    def drive(turns):
        total.assign_add(compiled(turns))
        return total

    return drive
