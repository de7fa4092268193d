"""Uses the formula for compound interest."""

import tensorflow as tf


def save(balance, rate, years):
    with tf.GradientTape() as tape:
        earned = balance * ((1.0 + rate) ** years - 1.0)
    slope = tape.gradient(earned, rate)
    balance.assign_add(earned)
    return earned, slope
