"""Divides Python numbers, and a Python float adopts float32."""

import tensorflow as tf


def smoothed(average, correct, total):
    accuracy = int(correct) / int(total)
    return 0.9 * average + 0.1 * accuracy
