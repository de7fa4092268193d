"""Switches NumPy behaviour on: it changes how tensors add, not how variables are written.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf
import tensorflow.experimental.numpy as tnp

tnp.experimental_enable_numpy_behavior()


def water(moisture, amount):
    moisture.assign_add(amount)
