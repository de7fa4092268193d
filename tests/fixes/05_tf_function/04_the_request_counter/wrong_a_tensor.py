"""Counts with a tensor: the name is given a symbolic one, once.

Caught by: test_every_call_is_counted
"""

import tensorflow as tf


class Service:
    def __init__(self, model):
        self.model = model
        self.served = tf.constant(0)

    @tf.function
    def answer(self, request):
        self.served = self.served + 1
        return self.model(request)
