"""Compiles the loss and its gradient, and moves the variable outside, where the rate is no argument of a graph.

Caught by: test_one_graph_holds_all_of_a_step
"""

import tensorflow as tf


@tf.function
def slope(w, loss):
    with tf.GradientTape() as tape:
        value = loss(w)
    return value, tape.gradient(value, w)


def train(w, loss, rates):
    losses = []
    for rate in rates:
        value, gradient = slope(w, loss)
        w.assign_sub(rate * gradient)
        losses.append(value)
    return tf.stack(losses)
