"""Works with a Python float."""

import numpy as np
import tensorflow as tf


class StrongestGust:
    def __init__(self):
        self.speed = tf.Variable(np.float32(0))

    def measure(self, speeds):
        gust = float(max(speeds))
        if gust <= self.speed.numpy():
            return False
        self.speed.assign(gust)
        return True
