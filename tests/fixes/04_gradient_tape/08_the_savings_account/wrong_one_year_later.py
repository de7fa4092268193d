"""Starts the derivative from the balance after the years.

Caught by: test_the_derivative_counts_interest_on_interest
"""

import tensorflow as tf


def save(balance, rate, years):
    earned = tf.constant(0.0)
    for _ in range(years):
        interest = balance * rate
        balance.assign_add(interest)
        earned = earned + interest
    with tf.GradientTape() as tape:
        again = balance * ((1.0 + rate) ** years - 1.0)
    return earned, tape.gradient(again, rate)
