"""Divides NumPy numbers; one that is not a tensor adapts."""

import tensorflow as tf


def smoothed(average, correct, total):
    accuracy = correct.numpy() / total.numpy()
    return 0.9 * average + 0.1 * accuracy
