"""Returns what is left of each article and not the total.

Caught by: test_the_total_left_is_returned
"""

import tensorflow as tf


def ship(stock, order):
    return stock.assign_sub(order)
