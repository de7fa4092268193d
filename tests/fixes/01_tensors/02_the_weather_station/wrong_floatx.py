"""Sets Keras's default dtype, which is float32 already and asks no array.

Caught by: test_every_row_is_scored
"""

import tensorflow as tf

tf.keras.config.set_floatx("float32")


def score(readings, weights):
    batch = tf.constant(readings)
    return tf.linalg.matvec(batch, weights)
