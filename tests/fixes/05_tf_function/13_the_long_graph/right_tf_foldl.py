"""Folds the steps with an operation."""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    return tf.foldl(lambda state, _: advance(state), tf.range(steps), initializer=state)
