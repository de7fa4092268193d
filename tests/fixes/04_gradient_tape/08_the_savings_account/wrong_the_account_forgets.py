"""Follows the balance in a tensor and never credits the account.

Caught by: test_account_and_interest_agree
"""

import tensorflow as tf


def save(balance, rate, years):
    money, earned = tf.identity(balance), tf.constant(0.0)
    with tf.GradientTape() as tape:
        for _ in range(years):
            interest = money * rate
            money = money + interest
            earned = earned + interest
    return earned, tape.gradient(earned, rate)
