"""Takes the mean before the calibration.

Caught by: test_every_batch_is_centred_on_its_own_mean
"""

import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    return calibrate(raw) - tf.reduce_mean(raw)
