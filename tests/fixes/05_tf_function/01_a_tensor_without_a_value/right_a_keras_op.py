"""Takes the mean with an operation of Keras."""

import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    celsius = calibrate(raw)
    return celsius - tf.keras.ops.mean(celsius, axis=0, keepdims=True)
