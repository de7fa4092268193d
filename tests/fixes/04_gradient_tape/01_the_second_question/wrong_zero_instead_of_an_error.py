"""Swallows the exception and answers zero.

Caught by: test_both_answers_arrive
"""

import tensorflow as tf


def responses(simulate, speed):
    with tf.GradientTape() as tape:
        fuel, duration = simulate(speed)
    fuel_response = tape.gradient(fuel, speed)
    try:
        duration_response = tape.gradient(duration, speed)
    except RuntimeError:
        duration_response = tf.zeros_like(speed)
    return fuel_response, duration_response
