"""The ticket price

A theatre asks how its revenue responds to the price of a ticket. At a price of 12.5 the answer is
right. At a price of 12, a simpler number, there is no answer: the slope is None.

Mend `revenue_slope` so that it answers at every price. `revenue` stays as it is.

Insight:
    Between two whole numbers lies nothing, so there is no slope to speak of: gradients exist for floating-point and
    complex dtypes only. A Python 12 becomes an int32 variable, and the tape does not follow it, as it would not follow
    a constant. A cast inside the block comes too late, since what is asked about is still the integer. Whatever is to
    be learned begins as a float: write 12.0, or name the dtype.
    https://www.tensorflow.org/guide/autodiff

Hints:
    - Compare what `ticket` is for a price of 12 and for one of 12.5.
    - Only a float has a gradient, and the dtype of a variable is fixed when it is made.
    - `tf.Variable(price, dtype=tf.float32)`.
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    """The derivative of `revenue` at `price`, a Python number.

    `revenue(ticket)` returns a tensor of rank 0 with the dtype of `ticket`.
    Returns a float32 tensor of rank 0.
    """
    ticket = tf.Variable(price, dtype=tf.float32)
    with tf.GradientTape() as tape:
        takings = revenue(ticket)
    return tape.gradient(takings, ticket)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.explain import reach


def test_a_whole_price_has_a_slope():
    for price in (12, 0, 40, -3):
        sold = [tf.constant(price)]
        slope = revenue_slope(lambda ticket: sold.append(ticket) or ticket * (300 - 4 * ticket + ticket**2), price)
        meaning = f"the slope is 300 - 8 * {price} + 3 * {price}²"
        assert close(slope, 300.0 - 8.0 * price + 3.0 * price**2), reach(meaning, ticket=(sold[-1], slope))


def test_a_price_between_two_whole_ones_has_its_own():
    for price in (12.3, -0.7):
        slope = revenue_slope(lambda ticket: 1e9 + ticket**3 + 7 * ticket, price)
        assert close(slope, 3.0 * price**2 + 7.0), f"at {price}, and at no whole price, it is 3 * {price}² + 7"
