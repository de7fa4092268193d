"""Computes each year from the beginning and from what was earned since."""

import tensorflow as tf


def save(balance, rate, years):
    start = balance.numpy()
    earned = 0.0
    with tf.GradientTape() as tape:
        for _ in range(years):
            earned = earned + (start + earned) * rate
    balance.assign_add(earned)
    return earned, tape.gradient(earned, rate)
