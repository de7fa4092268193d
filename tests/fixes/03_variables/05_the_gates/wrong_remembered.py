"""Remembers the list for each number of gates.

Caught by: test_two_fairs_count_apart
"""

import functools

import tensorflow as tf


@functools.cache
def open_gates(how_many):
    return [tf.Variable(0) for _ in range(how_many)]
