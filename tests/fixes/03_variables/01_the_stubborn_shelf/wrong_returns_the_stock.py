"""Returns what is left of each article and not the total.

Caught by: test_the_shelf_holds_what_is_left
"""

import tensorflow as tf


def ship(stock, order):
    return stock.assign_sub(order)
