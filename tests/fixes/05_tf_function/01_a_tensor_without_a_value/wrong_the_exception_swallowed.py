"""Goes on without the mean where there is no value to take it from.

Caught by: test_every_batch_is_centred_on_its_own_mean
"""

import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    celsius = calibrate(raw)
    try:
        mean = celsius.numpy().mean()
    except AttributeError:
        mean = 0.0
    return celsius - mean
