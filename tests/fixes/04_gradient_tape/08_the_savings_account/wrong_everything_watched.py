"""Watches balance and interest, which gives the balance no past.

Caught by: test_the_derivative_counts_interest_on_interest
"""

import tensorflow as tf


def save(balance, rate, years):
    earned = tf.constant(0.0)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch([balance, rate])
        for _ in range(years):
            interest = balance * rate
            tape.watch(interest)
            balance.assign_add(interest)
            earned = earned + interest
    return earned, tape.gradient(earned, rate)
