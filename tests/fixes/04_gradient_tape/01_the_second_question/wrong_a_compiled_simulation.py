"""Compiles the simulation, which Python then sees once, and runs it twice.

Caught by: test_the_truck_is_simulated_once
"""

import tensorflow as tf


def responses(simulate, speed):
    compiled = tf.function(lambda: simulate(speed))
    with tf.GradientTape() as tape:
        fuel, _ = compiled()
    fuel_response = tape.gradient(fuel, speed)
    with tf.GradientTape() as tape:
        _, duration = compiled()
    return fuel_response, tape.gradient(duration, speed)
