"""Adds the trace to the calls: the Python line was left in beside the variable's.

Caught by: test_every_call_is_counted
"""

import tensorflow as tf


class Service:
    def __init__(self, model):
        self.model = model
        self.calls = tf.Variable(0, trainable=False)
        self.traces = 0

    @property
    def served(self):
        return self.calls + self.traces

    @tf.function
    def answer(self, request):
        self.calls.assign_add(1)
        self.traces += 1
        return self.model(request)
