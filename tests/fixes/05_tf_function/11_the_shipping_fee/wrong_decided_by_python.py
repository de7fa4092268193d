"""Has the graph ask Python about the fee, at every order.

Caught by: test_all_of_it_is_compiled
"""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    total = with_tax(net)
    return total + tf.py_function(lambda total: 4.9 if total < 50.0 else 0.0, [total], tf.float32)
