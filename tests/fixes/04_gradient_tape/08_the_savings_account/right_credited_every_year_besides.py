"""Credits the variable every year, and computes with a tensor."""

import tensorflow as tf


def save(balance, rate, years):
    money, earned = balance.read_value(), tf.constant(0.0)
    with tf.GradientTape() as tape:
        for _ in range(years):
            interest = money * rate
            money += interest
            earned += interest
            balance.assign(money)
    return earned, tape.gradient(earned, rate)
