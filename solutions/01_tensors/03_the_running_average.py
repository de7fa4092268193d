"""The running average

A training log smooths its accuracy: nine tenths of what it showed before, one tenth of the newest
batch. The average is float32 and the counts are whole numbers of one kind. The division goes well. What
raises is the sum in the line after it.

Mend `smoothed` so that the log can go on. What it is handed stays as it is, and so do TensorFlow's rules
for the rest of the program.

Insight:
    `/` between whole numbers is a true division, and TensorFlow chooses a float for the quotient by the width of
    what was divided: float64 for int32 and int64, float32 for the shorter ones. So a single ratio of counts brings
    float64 into a float32 program with no NumPy in sight. Cast the counts first or the ratio afterwards; `//` is
    another operation, and throws the fraction away.
    https://www.tensorflow.org/api_docs/python/tf/math/divide

Hints:
    - Print `accuracy`. Its value is right; what else is shown?
    - Dividing two whole-number tensors gives a float, but not the float of this program.
    - `tf.cast`, before the division or after it.
"""

import tensorflow as tf


def smoothed(average, correct, total):
    """Mix a batch's accuracy into a running average: 0.9 of the old average, 0.1 of the new accuracy.

    Takes `average`, a float32 tensor, and `correct` and `total`, int32 tensors, all of them scalars; `total`
    is at least 1. Returns the new average, a float32 scalar tensor.
    """
    accuracy = tf.cast(correct / total, average.dtype)
    return 0.9 * average + 0.1 * accuracy

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_the_fraction_of_a_batch_moves_the_average():
    average = smoothed(tf.constant(0.5), tf.constant(1), tf.constant(3))
    assert close(average, 0.45 + 0.1 / 3), "1 of 3 is an accuracy of one third, and a tenth of it counts"


def test_batches_of_every_size_count_by_their_share():
    for correct, total in [(0, 5), (1, 1), (64, 64), (0, 1), (35_000, 70_000)]:
        average = smoothed(tf.constant(0.25), tf.constant(correct), tf.constant(total))
        assert close(average, 0.225 + 0.1 * correct / total), f"{correct} of {total} is not the share that was mixed in"


def test_elsewhere_float64_and_float32_still_do_not_mix():
    try:
        mixed = tf.constant(2.0, tf.float64) + tf.constant(0.5)
    except tf.errors.InvalidArgumentError:
        mixed = None
    assert mixed is None, "TensorFlow now converts dtypes by itself, everywhere; only the log was to change"
