"""Lets the same beginning earn interest every year.

Caught by: test_the_derivative_counts_interest_on_interest
"""

import tensorflow as tf


def save(balance, rate, years):
    with tf.GradientTape() as tape:
        earned = balance * rate * years
    slope = tape.gradient(earned, rate)
    balance.assign_add(earned)
    return earned, slope
