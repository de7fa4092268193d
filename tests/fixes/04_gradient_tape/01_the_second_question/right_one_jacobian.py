"""Stacks both results while the tape runs and asks once, for a row of derivatives."""

import tensorflow as tf


def responses(simulate, speed):
    with tf.GradientTape() as tape:
        results = tf.stack(simulate(speed))
    fuel_response, duration_response = tf.unstack(tape.jacobian(results, speed))
    return fuel_response, duration_response
