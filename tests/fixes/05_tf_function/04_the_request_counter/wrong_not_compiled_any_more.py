"""Takes the decorator away: Python counts every call, and runs the model on each.

Caught by: test_python_runs_the_model_only_while_tracing
"""

import tensorflow as tf


class Service:
    def __init__(self, model):
        self.model = model
        self.served = 0

    def answer(self, request):
        self.served += 1
        return self.model(request)
