"""Pins the rank of the request, which is a tensor of any rank.

Caught by: test_every_call_is_counted
"""

import tensorflow as tf


class Service:
    def __init__(self, model):
        self.model = model
        self.served = tf.Variable(0)

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def answer(self, request):
        self.served.assign_add(1)
        return self.model(request)
