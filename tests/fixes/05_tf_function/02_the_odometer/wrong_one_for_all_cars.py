"""Makes the variable outside of everything, where all cars share it.

Caught by: test_every_car_has_an_odometer_of_its_own
"""

import tensorflow as tf

total = tf.Variable(0.0)


def new_odometer(to_km):
    @tf.function
    def drive(turns):
        return total.assign_add(to_km(turns))

    return drive
