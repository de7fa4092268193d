"""The stubborn shelf

A shop keeps its stock in a variable, one number for each article. The till, the website and the
warehouse all hold that one variable. The very first order stops the program.

Mend `ship` so that the order is taken off the stock that everybody holds. What it returns stays as
it is described.

Insight:
    `a -= b` means two things in Python: a NumPy array changes in place, while a number or a tensor makes a new
    object and moves the name to it. A variable refuses to guess and raises. To change what it holds, and so what
    everybody reads, call its methods: assign, assign_add, assign_sub. For a new tensor, write `a - b`: the variable
    stays as it is, and that is a trap of its own.
    https://www.tensorflow.org/guide/variable

Hints:
    - Read the last line of the error. It offers two ways; which of them changes what the website reads?
    - A variable does not take part in `-=`. It has methods that change its value in place.
    - `assign_sub` subtracts in place.
"""

import tensorflow as tf


def ship(stock, order):
    """Take `order` off the variable `stock`. Both have the same shape and dtype.

    An amount below zero is owed. Returns the total of what is left, a scalar tensor of that dtype.
    """
    stock.assign_sub(order)
    return tf.reduce_sum(stock)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_the_shelf_holds_what_is_left():
    stock = tf.Variable([10, 4, 7])
    left = ship(stock, tf.constant([3, 0, 9]))
    assert close(stock, [7, 4, -2]), "everybody reads this variable; it does not hold the stock less the order"
    assert close(left, 9), "7 and 4 are left and 2 are owed; what was returned is not a tensor of their total"


def test_two_shelves_have_one_total():
    stock = tf.Variable([[8.0, 1.0], [0.0, 3.0]], dtype=tf.float64)
    left = ship(stock, tf.constant([[5.0, 1.0], [0.0, 2.0]], dtype=tf.float64))
    assert close(left, 4.0, tf.float64), "3, 0, 0 and 1 are left; what was returned is not a tensor of their total"


def test_the_next_order_finds_what_the_last_one_left():
    stock = tf.Variable([2.7, 1.0, 4.0, 0.3])
    left = [ship(stock, tf.constant(order)) for order in ([0.5, 0.0, 1.0, 0.0], [1.25, 0.5, 1.0, 0.25])]
    assert close(stock, [0.95, 0.5, 2.0, 0.05]), "two orders in a row left something else on the shelf"
    assert close(tf.stack(left), [6.5, 3.5]), "6.5 were left by the first order, then 3.5; these are other totals"
