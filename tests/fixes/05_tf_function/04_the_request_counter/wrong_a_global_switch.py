"""Leaves the decorator and switches graphs off for the whole program.

Caught by: test_python_runs_the_model_only_while_tracing
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


class Service:
    def __init__(self, model):
        self.model = model
        self.served = 0

    @tf.function
    def answer(self, request):
        self.served += 1
        return self.model(request)
