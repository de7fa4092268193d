"""Goes through the three articles that were in the example.

Caught by: test_the_next_order_finds_what_the_last_one_left
"""

import tensorflow as tf


def ship(stock, order):
    for article in range(min(3, len(order))):
        stock[article].assign(stock[article] - order[article])
    return tf.reduce_sum(stock)
