"""Writes into the tensor's own memory, and everyone who holds the tensor sees it.

Caught by: test_the_row_that_came_in_stays_as_it_was
"""

import tensorflow as tf


def silenced(readings, index):
    return tf.raw_ops.InplaceUpdate(x=readings, i=[index], v=tf.zeros([1], readings.dtype))
