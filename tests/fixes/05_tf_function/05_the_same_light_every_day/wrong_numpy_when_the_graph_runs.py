"""Has the graph call Python on every run, where NumPy draws.

Caught by: test_a_compiled_program_finds_all_of_it_compiled
"""

import numpy as np
import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    factor = tf.numpy_function(lambda: np.float32(np.random.uniform(0.8, 1.2)), [], tf.float32)
    return denoise(pictures) * factor
