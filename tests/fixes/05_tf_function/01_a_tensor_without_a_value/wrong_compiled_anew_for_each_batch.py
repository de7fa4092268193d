"""Takes the mean in the graph, and makes a new graph for each batch.

Caught by: test_python_calibrates_only_while_tracing
"""

import tensorflow as tf


def deviations(raw, calibrate):
    @tf.function
    def centred(raw):
        celsius = calibrate(raw)
        return celsius - tf.reduce_mean(celsius)

    return centred(raw)
