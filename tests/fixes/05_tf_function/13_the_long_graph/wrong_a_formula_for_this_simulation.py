"""Writes down where these steps lead, and takes none.

Caught by: test_every_step_is_taken
"""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    return 3.0 + (state - 3.0) * 2.0**steps
