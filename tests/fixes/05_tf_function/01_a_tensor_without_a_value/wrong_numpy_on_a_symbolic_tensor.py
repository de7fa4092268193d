"""Hands the symbolic tensor to NumPy, which finds no value either.

Caught by: test_every_batch_is_centred_on_its_own_mean
"""

import numpy as np
import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    celsius = calibrate(raw)
    return celsius - np.mean(celsius)
