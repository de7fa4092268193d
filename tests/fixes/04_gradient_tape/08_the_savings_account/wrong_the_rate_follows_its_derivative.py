"""Finds everything, and moves the rate besides.

Caught by: test_account_and_interest_agree
"""

import tensorflow as tf


def save(balance, rate, years):
    money, earned = tf.identity(balance), tf.constant(0.0)
    with tf.GradientTape() as tape:
        for _ in range(years):
            interest = money * rate
            money, earned = money + interest, earned + interest
    balance.assign(money)
    slope = tape.gradient(earned, rate)
    rate.assign_add(0.001 * slope)
    return earned, slope
