"""Updates in place, in a compiled function."""

import tensorflow as tf


@tf.function
def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w.assign_sub(learning_rate * gradient)
    return loss
