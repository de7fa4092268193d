"""Makes one number of the gradient and takes it from every element.

Caught by: test_every_element_of_a_vector_moves
"""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w.assign(w - learning_rate * tf.reduce_sum(gradient))
    return loss
