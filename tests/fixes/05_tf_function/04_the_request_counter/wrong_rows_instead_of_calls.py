"""Counts the rows of the requests.

Caught by: test_every_call_is_counted
"""

import tensorflow as tf


class Service:
    def __init__(self, model):
        self.model = model
        self.served = tf.Variable(0, trainable=False)

    @tf.function
    def answer(self, request):
        self.served.assign_add(tf.shape(request)[0])
        return self.model(request)
