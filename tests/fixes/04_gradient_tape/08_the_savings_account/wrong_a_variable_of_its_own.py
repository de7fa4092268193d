"""Works on another variable, which has no past either.

Caught by: test_the_derivative_counts_interest_on_interest
"""

import tensorflow as tf


def save(balance, rate, years):
    money, earned = tf.Variable(balance), tf.constant(0.0)
    with tf.GradientTape() as tape:
        for _ in range(years):
            interest = money * rate
            money.assign_add(interest)
            earned = earned + interest
    balance.assign(money)
    return earned, tape.gradient(earned, rate)
