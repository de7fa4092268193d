"""Takes the decorator away: a variable may be made now, and starts from zero on every trip.

Caught by: test_the_kilometres_add_up
"""

import tensorflow as tf


def new_odometer(to_km):
    def drive(turns):
        total = tf.Variable(0.0)
        return total.assign_add(to_km(turns))

    return drive
