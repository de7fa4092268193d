"""The same light every day

Pictures are made brighter or darker at random before they are trained on, so that the model does
not rely on the weather. The factor is random indeed: another one each time the program is started.
But from the first batch to the last of a run it stays the same.

Mend it so that every call draws a factor of its own from the whole range, 0.8 to 1.2. All of the
function stays compiled, also when another compiled program calls it: Python runs only while it is
traced.

Insight:
    `random.uniform` is Python: it ran while the function was traced, and the number it gave went into the graph as a
    constant. `tf.random.uniform` is an operation and draws whenever the graph runs. NumPy's generators, `time.time()`
    and `next()` on an iterator are frozen the same way: whatever Python computes during the trace is a constant
    afterwards.
    https://www.tensorflow.org/guide/random_numbers

Hints:
    - How often does `random.uniform` run in a hundred calls?
    - What Python computes while tracing is a constant of the graph. The drawing has to be an operation.
    - `tf.random.uniform` draws when the graph runs.
"""

import tensorflow as tf


@tf.function
def vary_light(pictures, denoise):
    """Denoise a batch of pictures and multiply all of it by one random factor, drawn evenly from 0.8 to 1.2.

    `pictures`, `denoise(pictures)` and what is returned are float32 tensors of one shape.
    """
    factor = tf.random.uniform([], 0.8, 1.2)
    return factor * denoise(pictures)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.graphs import not_compiled

tf.random.set_seed(5)


def test_every_call_draws_a_factor_of_its_own_from_the_range():
    drawn = {float(vary_light(tf.constant([3.0]), tf.square)[0]) for _ in range(20)}
    assert len(drawn) > 17, f"twenty calls, and {len(drawn)} different factor(s)"

    @tf.function
    def program(pictures):
        return tf.map_fn(lambda picture: vary_light(picture, tf.square) / 9.0, pictures, parallel_iterations=1)

    drawn = program(tf.fill([600, 1], 3.0)).numpy().ravel().tolist()
    assert len(set(drawn)) > 570, f"a program with 600 calls, and {len(set(drawn))} different factor(s)"
    low, high, middle = min(drawn), max(drawn), sum(0.9 < factor < 1.1 for factor in drawn)
    assert low > 0.7999 and low < 0.815, f"the smallest of 600 factors is {low:.3f}"
    assert high < 1.2001 and high > 1.185, f"the largest of 600 factors is {high:.3f}"
    assert middle in range(220, 381), f"of 600 factors {middle} lie between 0.9 and 1.1, half of the range"


def test_one_factor_serves_the_whole_batch():
    pictures = tf.reshape(tf.range(1.0, 25.0), [2, 3, 4]) - 9.5
    varied = vary_light(pictures, tf.abs)
    factor = varied[0, 0, 0] / 8.5
    assert close(varied, factor * tf.abs(pictures)), "the first pixel's factor is not that of all pixels"


def test_python_denoises_only_while_tracing():
    runs = []

    def denoise(pictures):
        runs.append("Python was here")
        return pictures

    for light in (0.0, 1.0, 2.0, 3.0):
        vary_light(tf.fill([2, 2], light), denoise)
    assert len(runs) == 1, f"four batches of one shape and dtype, and Python ran `denoise` {len(runs)} times"


def test_a_compiled_program_finds_all_of_it_compiled():
    left = not_compiled(lambda pictures: vary_light(pictures, tf.sqrt), tf.TensorSpec([2, 2]))
    assert left == [], "called by a compiled program, it leaves these operations to that program or to Python"
