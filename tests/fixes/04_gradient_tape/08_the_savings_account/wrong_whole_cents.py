"""Rounds the balance to cents, as a bank would.

Caught by: test_account_and_interest_agree
"""

import tensorflow as tf


def save(balance, rate, years):
    amount, earned = tf.identity(balance), tf.constant(0.0)
    with tf.GradientTape() as tape:
        for _ in range(years):
            interest = amount * rate
            amount = amount + interest
            earned = earned + interest
    balance.assign(tf.round(100.0 * amount) / 100.0)
    return earned, tape.gradient(earned, rate)
