"""Has the graph call NumPy on every run."""

import numpy as np
import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    factor = tf.numpy_function(lambda: np.float32(np.random.uniform(0.8, 1.2)), [], tf.float32)
    return denoise(pictures) * factor
