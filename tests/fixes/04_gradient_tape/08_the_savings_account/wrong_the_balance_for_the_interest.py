"""Returns the final balance, which has the same derivative.

Caught by: test_account_and_interest_agree
"""

import tensorflow as tf


def save(balance, rate, years):
    money = tf.identity(balance)
    with tf.GradientTape() as tape:
        for _ in range(years):
            money = money + money * rate
    balance.assign(money)
    return money, tape.gradient(money, rate)
