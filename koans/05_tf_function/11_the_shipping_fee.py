"""The shipping fee

A till adds the tax to an order, and a fee of 4.90 if that comes to less than 50. Uncompiled it ran,
as long as the test orders were small. Compiled, it does not take a single order.

Mend it so that small orders pay the fee and those of 50 or more go free. The function stays
compiled: `with_tax` is Python, and Python runs it only while the function is traced.
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


def with_quarter(net):
    return net * 1.25


def test_small_orders_pay_the_fee():
    for net, meant in ((8.0, 14.9), (0.0, 4.9), (36.0, 49.9), (39.5, 54.275)):
        assert close(checkout(tf.constant(net), with_quarter), meant), f"an order of {net}, {net * 1.25} with tax"


def test_orders_of_fifty_or_more_go_free():
    for net, meant in ((60.0, 75.0), (40.0, 50.0), (41.0, 51.25), (1000.0, 1250.0)):
        assert close(checkout(tf.constant(net), with_quarter), meant), f"an order of {net}, {net * 1.25} with tax"


def test_python_adds_the_tax_only_while_tracing():
    runs = []

    def with_tax(net):
        runs.append("Python was here")
        return net + 20.0

    for net in (10.0, 29.0, 30.0, 80.0):
        checkout(tf.constant(net), with_tax)
    assert len(runs) == 1, f"four orders, and Python ran `with_tax` {len(runs)} times"
