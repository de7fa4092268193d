"""Takes the growth of the first year for that of all years.

Caught by: test_every_years_balance_is_returned
"""

import tensorflow as tf


@tf.function
def balances(start, years, one_year):
    growth = one_year(start) / start
    return start * growth ** tf.cast(tf.range(1, years + 1), tf.float32)
