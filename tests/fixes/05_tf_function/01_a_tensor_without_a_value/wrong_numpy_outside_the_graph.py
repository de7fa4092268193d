"""Compiles the calibration and takes the mean outside, where values are only in eager mode.

Caught by: test_a_compiled_program_finds_all_of_it_compiled
"""

import tensorflow as tf


@tf.function
def calibrated(raw, calibrate):
    return calibrate(raw)


def deviations(raw, calibrate):
    celsius = calibrated(raw, calibrate)
    return celsius - celsius.numpy().mean()
