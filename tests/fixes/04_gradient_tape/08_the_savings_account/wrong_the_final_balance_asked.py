"""Asks about the variable itself, which has no past.

Caught by: test_the_derivative_counts_interest_on_interest
"""

import tensorflow as tf


def save(balance, rate, years):
    earned = tf.constant(0.0)
    with tf.GradientTape() as tape:
        for _ in range(years):
            interest = balance * rate
            balance.assign_add(interest)
            earned = earned + interest
        final = balance + 0.0
    return earned, tape.gradient(final, rate)
