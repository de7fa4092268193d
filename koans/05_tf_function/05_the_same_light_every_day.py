"""The same light every day

Pictures are made brighter or darker at random before a model is trained on them. The factor is
another one each time the program is started, and the same from its first batch to its last.

Mend it so that every call draws a factor of its own from the whole range, 0.8 to 1.2. All of the
function stays compiled, also when another compiled program calls it: Python runs only to trace it.
"""

import random

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    """One random factor, drawn evenly from 0.8 to 1.2, times `denoise(pictures)`: float32, shaped like `pictures`."""
    factor = random.uniform(0.8, 1.2)  # TODO: who draws, and when?
    return factor * denoise(pictures)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.graphs import not_compiled


def test_every_call_of_one_graph_draws_a_factor_of_its_own():
    runs = []

    def denoise(pictures):
        runs.append("Python was here")
        return pictures

    vary_light(tf.constant([1.0]), denoise), vary_light(tf.constant([1.0]), denoise), runs.clear()
    drawn = {vary_light(tf.constant([1.0]), denoise).numpy()[0] for _ in range(4)}
    assert len(drawn) > 2, f"four calls, and {len(drawn)} different factor(s)"
    assert len(runs) == 0, f"Python ran `denoise` {len(runs)} time(s) again for 4 more batches of one shape and dtype"


def test_the_factors_come_evenly_from_the_whole_range():
    tf.random.set_seed(5)
    one = lambda picture: vary_light(picture, tf.square)
    program = tf.function(lambda pictures: tf.map_fn(one, pictures, parallel_iterations=1), autograph=False)
    drawn = program.get_concrete_function(tf.TensorSpec([400, 1]))(tf.ones([400, 1])).numpy()[:, 0].tolist()
    assert len(set(drawn)) > 380, f"a compiled program with 400 calls, and {len(set(drawn))} different factor(s)"
    low, high, middle = min(drawn), max(drawn), sum(0.9 < factor < 1.1 for factor in drawn)
    assert low > 0.7999 and low < 0.815 and high > 1.185 and high < 1.2001, f"400 factors, from {low:.3f} to {high:.3f}"
    assert middle in range(140, 261), f"of 400 factors {middle} lie between 0.9 and 1.1, half of the range"


def test_one_factor_serves_the_whole_batch():
    pictures = np.arange(0.0, -3.0, -0.125, dtype=np.float32).reshape(2, 3, 4)
    found = vary_light(tf.constant(pictures), tf.cos)
    assert close(found, found.numpy()[0, 0, 0] * np.cos(pictures)), "the first pixel's factor is not that of all pixels"


def test_a_compiled_program_finds_all_of_it_compiled():
    left = not_compiled(lambda pictures: vary_light(pictures, tf.cos), tf.TensorSpec([2, 3, 4]))
    assert left == [], "called by a compiled program, it leaves these operations to that program or to Python"
