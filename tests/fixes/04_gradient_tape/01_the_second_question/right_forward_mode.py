"""Carries both derivatives along with the simulation, without any tape."""

import tensorflow as tf


def responses(simulate, speed):
    with tf.autodiff.ForwardAccumulator(speed, tf.ones_like(speed)) as accumulator:
        results = simulate(speed)
    return [accumulator.jvp(result) for result in results]
