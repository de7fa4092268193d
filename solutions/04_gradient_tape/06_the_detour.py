"""The detour

House prices are compared by their logarithms, so that a cheap house counts as much as a dear one.
The error is right. Yet the model gets no gradient from it, although the tape runs all the while.

Mend `log_error` so that a tape can follow it back to the predictions. Its value stays as it is.

Insight:
    A tape records TensorFlow's operations, and NumPy's are none. NumPy accepts a tensor, takes its numbers out,
    and what comes back is an array without a past; TensorFlow accepts that too, as a new constant. The value is the
    same, the path is cut, and nothing complains. On the way from the variables to the loss every step is TensorFlow's;
    `.numpy()`, `float()` and `tf.numpy_function` are detours of the same kind. Data may come from anywhere.
    https://www.tensorflow.org/guide/autodiff

Hints:
    - Print the type of `difference`. Who computed it?
    - The tape records TensorFlow's operations only; an array that comes back from NumPy has no past.
    - `tf.math.log` is an operation of TensorFlow's.
"""

import tensorflow as tf


def log_error(predicted, actual):
    """The mean squared difference of the logarithms of `predicted` and `actual`.

    Both are positive float32 tensors of shape (batch,). Returns a float32 tensor of rank 0.
    """
    difference = tf.math.log(predicted) - tf.math.log(actual)
    return tf.reduce_mean(tf.square(difference))

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.explain import reach


def test_the_error_leads_back_to_the_model():
    for areas, prices in (([50.0, 120.0, 80.0], [300.0, 200.0, 40.0]), ([7.0], [2.0])):
        per_metre, ground = tf.Variable(2.5), tf.Variable(10.0)
        with tf.GradientTape() as tape:
            error = log_error(per_metre * tf.constant(areas) + ground, tf.constant(prices))
        by_metre, by_ground = tape.gradient(error, [per_metre, ground])
        predicted = 2.5 * np.array(areas) + 10.0
        pulls = 2.0 * np.log(predicted / prices) / predicted
        same = close(by_ground, np.mean(pulls), tf.float32) and close(by_metre, np.mean(pulls * areas), tf.float32)
        told = "each prediction pulls by 2 * (log(predicted) - log(actual)) / predicted"
        assert same, reach(told, per_metre=(per_metre, by_metre), ground=(ground, by_ground))


def test_the_error_keeps_its_value():
    error = log_error(tf.constant([0.01, 1000.0, 4.0]), tf.constant([10.0, 0.5, 4.0]))
    by_hand = np.mean(np.log([0.001, 2000.0, 1.0]) ** 2)
    assert close(error, by_hand, tf.float32), "the error is the mean square of log(predicted) - log(actual)"
