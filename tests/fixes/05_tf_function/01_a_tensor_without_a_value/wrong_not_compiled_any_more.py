"""Takes the decorator away: now there are values, and Python runs on every call.

Caught by: test_python_calibrates_only_while_tracing
"""

import tensorflow as tf


def deviations(raw, calibrate):
    celsius = calibrate(raw)
    return celsius - celsius.numpy().mean()
