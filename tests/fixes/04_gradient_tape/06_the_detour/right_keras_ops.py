"""Uses the operations of Keras, which are TensorFlow's underneath."""

import keras


def log_error(predicted, actual):
    return keras.ops.mean(keras.ops.square(keras.ops.log(predicted) - keras.ops.log(actual)))
