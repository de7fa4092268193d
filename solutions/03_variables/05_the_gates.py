"""The gates of the fair

A fair has a counter at each of its gates. Every visitor is counted, and the number of gates is
right. But in the evening all gates show the same number, and together far more people than came.

Mend `open_gates` so that every gate counts its own visitors.

Insight:
    A variable has an identity besides its value: whoever holds the same one sees every change of it. Multiplying a
    list repeats references, so the list held one variable several times. With tensors nobody would notice, since
    they never change. State has to be made as often as it is needed: in a comprehension, and never in a default
    argument. `tf.Variable(v)` makes a new variable from the value of `v`, and shares nothing with it.
    https://www.tensorflow.org/guide/variable

Hints:
    - Ask whether `gates[0] is gates[1]`.
    - `[x] * 3` is a list with one object in three places. The call that makes the object runs once.
    - A list comprehension runs its expression, here `tf.Variable(0)`, once for each element.
"""

import tensorflow as tf


def open_gates(how_many):
    """Returns a list of `how_many` int32 variables of shape (), one for each gate, each at zero."""
    return [tf.Variable(0) for _ in range(how_many)]

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_a_visitor_is_counted_at_one_gate():
    gates, came = open_gates(4), [2, 0, 5, 1]
    for gate, visitors in zip(gates, came):
        gate.assign_add(visitors)
    assert close(tf.stack(gates), came), "2, 0, 5 and 1 came in at these four gates; these are not their int32 counts"


def test_every_gate_has_a_counter():
    fairs = [open_gates(how_many) for how_many in (0, 1, 12)]
    lengths = [len(gates) for gates in fairs if isinstance(gates, list)]
    assert lengths == [0, 1, 12], "for no gate, for one and for twelve there are no lists of as many counters"


def test_two_fairs_count_apart():
    summer, winter = open_gates(2), open_gates(2)
    summer[0].assign_add(3)
    winter[1].assign_add(1)
    for gate, visitors in zip(summer + winter, (3, 0, 0, 1)):
        assert close(gate, visitors), "3 came in summer, 1 in winter, at one gate of one fair; this is another count"
