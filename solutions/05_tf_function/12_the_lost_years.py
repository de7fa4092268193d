"""The lost years

A savings account, year by year. The loop runs in the graph, so that one graph serves any number of years, and each
balance is appended to a list. When the list is to be used, an exception speaks of a tensor that is out of scope.

Mend it so that the balance after every year is returned. All of the function stays compiled, also when another compiled
program calls it. Once two numbers of years were asked for, no more Python runs.

Insight:
    AutoGraph makes one `tf.while_loop` of a loop over `tf.range`. Python walks through its body once, so it appends
    once: a symbolic tensor that lives inside the loop and nowhere else. What a graph loop collects goes into a
    `tf.TensorArray`, and `write` returns the array to go on with; `tf.map_fn` and `tf.scan` use one for you.
    https://www.tensorflow.org/guide/function#accumulating_values_in_a_loop

Hints:
    - How often does Python run `history.append`, and what does it append?
    - A Python list does not take part in the loop of a graph. TensorFlow has a list of its own for that.
    - `tf.TensorArray`: `history = history.write(year, balance)`, and `history.stack()` in the end.
"""

import tensorflow as tf


@tf.function
def balances(start, years, one_year):
    """Return the balance after each of `years` years, a float32 tensor of shape (years,).

    `start` and `one_year(balance)` are float32 tensors of rank 0, `years` is one of int32, 1 or more.
    """
    history = tf.TensorArray(tf.float32, size=years)
    balance = start
    for year in tf.range(years):
        balance = one_year(balance)
        history = history.write(year, balance)
    return history.stack()

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.graphs import not_compiled

runs = []


def grow(balance):
    runs.append("Python was here")
    return balance * 1.5 + 2.0


def test_every_years_balance_is_returned():
    for one_year, start, years in (tf.negative, 0.5, 250), (grow, -8.0, 1), (grow, 100.0, 3), (grow, 0.0, 5):
        meant = [one_year(start)]
        while len(meant) < years:
            meant.append(one_year(meant[-1]))
        found = balances(tf.constant(start), tf.constant(years), one_year)
        assert close(found, meant), f"not the balances of {years} years that begin with {start}"


def test_one_graph_serves_any_number_of_years():
    counts = []
    for years in (3, 2, 19, 7):
        balances(tf.constant(2.5 - years), tf.constant(years), grow)
        counts.append(len(runs))
    again = counts[-1] - counts[1]
    assert again == 0, f"Python ran `one_year` {again} time(s) again for two other numbers of years"
    program = tf.autograph.experimental.do_not_convert(lambda years: balances(tf.constant(0.0), years, grow))
    left = not_compiled(program, tf.TensorSpec([], tf.int32))
    assert left == [], "called by a compiled program, it leaves these operations to that program or to Python"
