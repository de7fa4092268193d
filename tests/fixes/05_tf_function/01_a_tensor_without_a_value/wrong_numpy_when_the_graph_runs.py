"""Keeps NumPy, and has the graph call Python on every run.

Caught by: test_a_compiled_program_finds_all_of_it_compiled
"""

import numpy as np
import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    celsius = calibrate(raw)
    return celsius - tf.numpy_function(np.mean, [celsius], tf.float32)
