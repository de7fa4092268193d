"""Keeps the speed well, and calls every measurement a record.

Caught by: test_a_weaker_gust_is_no_record
"""

import numpy as np
import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(0.0)

    def measure(self, speeds):
        self.speed.assign(np.maximum(self.speed.numpy(), speeds.max()))
        return True
