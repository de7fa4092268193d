"""The same light every day

Pictures are made brighter or darker at random before they are trained on, so that the model does
not rely on the weather. The factor is random indeed: another one each time the program is started.
But from the first batch to the last of a run it stays the same.

Mend it so that every call draws a factor of its own from the whole range, 0.8 to 1.2. The function
stays compiled: `denoise` is Python, and Python runs it only while the function is traced.
"""

import random

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    """Denoise a batch of pictures and multiply all of it by one random factor, drawn from 0.8 to 1.2.

    `pictures`, `denoise(pictures)` and what is returned are float32 tensors of one shape.
    """
    factor = random.uniform(0.8, 1.2)  # TODO: who draws, and when?
    return factor * denoise(pictures)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close

tf.random.set_seed(5)


def test_every_call_draws_a_factor_of_its_own_from_the_range():
    drawn = [float(vary_light(tf.constant([3.0]), tf.square)[0] / 9.0) for _ in range(80)]
    assert len(set(drawn)) > 70, f"eighty calls, and {len(set(drawn))} different factor(s)"
    low, high = min(drawn), max(drawn)
    assert 0.799 < low < 0.88 and 1.12 < high < 1.201, f"eighty factors lie between {low:.3f} and {high:.3f}"


def test_one_factor_serves_the_whole_batch():
    pictures = tf.reshape(tf.range(1.0, 25.0), [2, 3, 4]) - 9.5
    varied = vary_light(pictures, tf.square)
    factor = varied[0, 0, 0] / pictures[0, 0, 0] ** 2
    assert close(varied, factor * pictures**2), "the first pixel's factor is not that of all pixels"


def test_python_denoises_only_while_tracing():
    runs = []

    def denoise(pictures):
        runs.append("Python was here")
        return pictures

    for light in (0.0, 1.0, 2.0, 3.0):
        vary_light(tf.fill([2, 2], light), denoise)
    assert len(runs) == 1, f"four batches of one shape and dtype, and Python ran `denoise` {len(runs)} times"
