"""Uses the mean of Keras, which makes floats of whole numbers by itself."""

import tensorflow as tf


def mean_answers(answers):
    return tf.keras.ops.mean(answers, axis=1)
