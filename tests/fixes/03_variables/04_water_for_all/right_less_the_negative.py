"""Broadcasts against zeros, in NumPy."""

import numpy as np
import tensorflow as tf


def water(moisture, amount):
    moisture.assign_sub(np.zeros(moisture.shape, np.float32) - amount)
