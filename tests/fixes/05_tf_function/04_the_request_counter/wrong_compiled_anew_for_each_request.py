"""Counts in Python, and compiles the model anew on every request.

Caught by: test_python_runs_the_model_only_while_tracing
"""

import tensorflow as tf


class Service:
    def __init__(self, model):
        self.model = model
        self.served = 0

    def answer(self, request):
        self.served += 1
        return tf.function(self.model)(request)
