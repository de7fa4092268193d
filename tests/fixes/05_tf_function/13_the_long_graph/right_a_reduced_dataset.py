"""Reduces a dataset of steps, in a method that is compiled."""

import tensorflow as tf


class Simulation(tf.Module):
    @tf.function
    def __call__(self, state, steps, advance):
        return tf.data.Dataset.range(steps).reduce(state, lambda state, _: advance(state))


simulate = Simulation()
