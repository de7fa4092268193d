"""A tensor without a value

Readings of a thermometer are calibrated, and the mean of the batch is taken off. Line by line, in
a notebook, each expression gave its number. Compiled, the same code stops on the first call.

Mend the marked line so that every batch is centred on its own mean. All of the function stays
compiled, also when another compiled program calls it: Python runs only while it is traced.

Insight:
    The first call of a `tf.function` runs the Python code once, with symbolic tensors: they have a dtype and a shape,
    and stand for values that come later. This is tracing. What is recorded are TensorFlow operations, so a
    computation that should be part of the graph is written with them; `.numpy()` asks for a value when there is none.
    https://www.tensorflow.org/guide/intro_to_graphs

Hints:
    - Print `celsius` inside the function. Which of its usual parts is missing?
    - While a function is traced its tensors stand for values to come. Only TensorFlow operations are recorded.
    - `tf.reduce_mean` takes the mean.
"""

import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    """`calibrate(raw)` minus its mean. `raw`, `calibrate(raw)` and the result are float32 tensors of shape (n,)."""
    celsius = calibrate(raw)
    return celsius - tf.reduce_mean(celsius)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.graphs import not_compiled

runs = []


def linear(raw):
    runs.append("Python was here")
    return raw * 0.5 - 10.0


def test_every_batch_is_centred_on_its_own_mean():
    batches = ([57.0, 64.0, 62.0], linear), ([-4.0, 20.0, 2.0], linear), ([7.0], abs), ([1.0, 0.0, -9.0, 3.5], abs)
    for raw, calibrate in batches:
        celsius = calibrate(np.array(raw))
        meant = celsius - celsius.mean()
        assert close(deviations(tf.constant(raw), calibrate), meant, tf.float32), "not this batch minus its mean"


def test_python_calibrates_only_while_tracing():
    first, second, third, fourth = (tf.constant([call, 2.0, 5.0]) for call in (1.0, 2.0, 3.0, 4.0))
    deviations(first, linear), deviations(second, linear), runs.clear()
    deviations(third, linear), deviations(fourth, linear)
    assert len(runs) == 0, f"Python ran `calibrate` {len(runs)} time(s); from the third call on the graph is finished"


def test_a_compiled_program_finds_all_of_it_compiled():
    left = not_compiled(lambda raw: deviations(raw, abs), tf.TensorSpec([4]))
    assert left == [], "called by a compiled program, it leaves these operations to that program or to Python"
