"""The savings account

How much more would a higher rate bring? Year by year the balance earns interest, and both are
right. So is the derivative of the interest, for a single year. For more years it is too small.

Mend `save` so that the derivative is right for any number of years. Everything else stays.
"""

import tensorflow as tf


def save(balance, rate, years):
    """Let `balance` earn interest at `rate` for a number of years, at least one.

    `balance` and `rate` are float32 variables of rank 0; `balance` holds the final balance afterwards.
    Returns two float32 tensors of rank 0: all the interest earned, and its derivative by `rate`.
    """
    earned = tf.constant(0.0)
    with tf.GradientTape() as tape:
        for _ in range(years):
            interest = balance * rate
            balance.assign_add(interest)  # TODO: what does next year's balance know of the rate?
            earned = earned + interest
    return earned, tape.gradient(earned, rate)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_the_derivative_counts_interest_on_interest():
    for start, rate, years in ((100.0, 0.1, 1), (100.0, 0.1, 3), (-40.0, -0.25, 9)):
        _, slope = save(tf.Variable(start), tf.Variable(rate), years)
        meant = start * years * (1.0 + rate) ** (years - 1)
        assert close(slope, meant), f"over {years} years the rate works {years} times, on interest as well"


def test_account_and_interest_agree():
    balance, rate = tf.Variable(2.0), tf.Variable(0.5)
    save(balance, tf.Variable(0.1), 1)
    earned, _ = save(balance, rate, 3)
    assert close(balance, 2.2 * 1.5**3), "one year at 0.1 and three at 0.5 are not all on the account"
    assert close(earned, 2.2 * (1.5**3 - 1.0)), "three years at 0.5 earn what the 2.2 of their beginning grow by"
    assert close(rate, 0.5), "the rate was only asked about, and it has changed"
