"""Makes the variable once for the class; the first test does not see it, for it asks the first service there is.

Caught by: test_each_service_has_a_bill_of_its_own
"""

import tensorflow as tf


class Service:
    served = tf.Variable(0, trainable=False)

    def __init__(self, model):
        self.model = model

    @tf.function
    def answer(self, request):
        self.served.assign_add(1)
        return self.model(request)
