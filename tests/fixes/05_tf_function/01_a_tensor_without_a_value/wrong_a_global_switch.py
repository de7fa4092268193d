"""Leaves the decorator and switches graphs off for the whole program.

Caught by: test_python_calibrates_only_while_tracing
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


@tf.function
def deviations(raw, calibrate):
    celsius = calibrate(raw)
    return celsius - celsius.numpy().mean()
