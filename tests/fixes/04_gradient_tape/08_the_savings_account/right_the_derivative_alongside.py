"""Carries the derivative along by the product rule, without a tape."""

import tensorflow as tf


def save(balance, rate, years):
    earned, slope = tf.constant(0.0), tf.constant(0.0)
    for _ in range(years):
        slope += balance + slope * rate
        interest = balance * rate
        balance.assign_add(interest)
        earned += interest
    return earned, slope
