"""Returns the new value and leaves the caller's variable where it was.

Caught by: test_the_callers_variable_moves
"""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w = w - learning_rate * gradient
    return w
