"""Moves the variable, and returns the total loss.

Caught by: test_every_element_of_a_vector_moves
"""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w.assign_sub(learning_rate * gradient)
    return tf.reduce_sum(loss)
