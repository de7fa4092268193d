"""The shipping fee

A till adds the tax to an order, and a fee of 4.90 if that comes to less than 50. Uncompiled it ran, as long as the test
orders were small. Compiled, it does not take a single order.

Mend it so that small orders pay the fee and those of 50 or more go free. All of the function stays compiled, also when
another compiled program calls it; Python runs `with_tax` only while tracing.
"""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    """Return what an order costs: `with_tax(net)`, and 4.90 more if that is less than 50.

    `net`, `with_tax(net)` and what is returned are float32 tensors of rank 0.
    """
    total = with_tax(net)
    if total < 50.0:  # TODO: and if it is not?
        fee = 4.9
    return total + fee

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.graphs import not_compiled

runs = []


def with_twelve(net):
    runs.append("Python was here")
    return net + 12.0


def test_small_orders_pay_the_fee_and_others_go_free():
    for with_tax in (with_twelve, tf.square):
        for net in (0.0, 7.0, 37.9, 38.0, 1000.0):
            found, total = checkout(tf.constant(net), with_tax), float(with_tax(net))
            assert close(found, total + 4.9 if total < 50.0 else total), f"an order of {net}, {total} with tax"


def test_python_adds_the_tax_only_while_tracing():
    checkout(tf.constant(10.0), with_twelve)
    runs.clear()
    for net in (37.0, 80.0):
        checkout(tf.constant(net), with_twelve)
    assert len(runs) == 0, f"Python ran `with_tax` {len(runs)} time(s) again for two more orders"


def test_all_of_it_is_compiled():
    left = not_compiled(lambda net: checkout(net, with_twelve), tf.TensorSpec([]))
    assert left == [], "called by a compiled program, it leaves these operations to that program or to Python"
