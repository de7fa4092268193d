"""Makes three counters, and begins again with the first at the fourth gate.

Caught by: test_a_visitor_is_counted_at_one_gate
"""

import tensorflow as tf


def open_gates(how_many):
    counters = [tf.Variable(0) for _ in range(3)]
    return [counters[gate % 3] for gate in range(how_many)]
