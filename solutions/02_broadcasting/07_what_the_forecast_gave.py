"""What the forecast gave

A forecast gives each day a chance for each kind of weather. Afterwards it is known what came, and
a fair judge asks one thing of each day: what chance had the forecast given to that? The average
over what this function returns looks like a fine score, but there are more numbers in it than
days.

Mend `chance_of_what_came` so that each day has one chance: its own.

Insight:
    `tf.gather(x, indices, axis=1)` takes all the indexed columns from every row: n rows and n
    indices make an (n, n) grid, with what was wanted on its diagonal. `batch_dims=1` pairs row i
    with index i. Picking the chance of the true class is the heart of cross-entropy, and picking
    the value of the action taken that of Q-learning; both are right only when rows and indices go
    in pairs.
    https://www.tensorflow.org/api_docs/python/tf/gather

Hints:
    - Print the shape of what comes out for three days. Where in it are the numbers that were
      wanted?
    - Row i and index i belong together: the first axis is a batch for both.
    - `tf.gather` has an argument `batch_dims`.
"""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    """Pick from each day's forecast the chance of the weather that came.

    forecast: float32, shape (days, kinds). came: int32, shape (days,), a column of the forecast.
    Returns a float32 tensor of shape (days,).
    """
    return tf.gather(forecast, came, axis=1, batch_dims=1)  # index i picks from row i

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_every_day_has_one_chance():
    forecast = tf.constant([[0.7, 0.2, 0.1], [0.5, 0.4, 0.1], [0.3, 0.6, 0.1]])
    assert close(chance_of_what_came(forecast, tf.constant([1, 0, 2])), [0.2, 0.5, 0.1]), (
        "three days came about, each in one way: three chances, from the row of the day and the column of what came"
    )
    forecast = tf.constant([[0.9, 0.1], [0.2, 0.8], [1.0, 0.0], [0.6, 0.4]])
    assert close(chance_of_what_came(forecast, tf.constant([1, 1, 1, 0])), [0.1, 0.8, 0.0, 0.6]), (
        "the same weather on several days has on each the chance given for that day"
    )


def test_a_single_day_is_still_a_list():
    chances = chance_of_what_came(tf.constant([[0.5, 0.1, 0.375, 0.025]]), tf.constant([2]))
    assert close(chances, [0.375]), "one day has a vector with one chance"
