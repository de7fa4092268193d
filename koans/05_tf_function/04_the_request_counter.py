"""The request counter

A small service answers requests with a compiled model and counts them for the monthly bill. The
answers are right. The bill, after a busy month, is for one request.

Mend the class so that `served` counts every call of `answer`. The model stays compiled: it is a
Python function, and once the first two requests are done Python does not run it again.
"""

import tensorflow as tf


class Service:
    """Answers with `model`, a Python function of one tensor. `int(service.served)` is the number of calls so far."""

    def __init__(self, model):
        self.model = model
        self.served = 0

    @tf.function
    def answer(self, request):
        """Return what the model makes of `request`, a float32 tensor."""
        self.served += 1  # TODO: when does this line run?
        return self.model(request)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_every_call_is_counted():
    service = Service(tf.negative)
    for calls, request in enumerate(([1.0, -2.0], [0.0, 0.0], [[5.0], [3.0]], [1.0, -2.0]), start=1):
        assert close(service.answer(tf.constant(request)), tf.negative(request)), "not what the model makes of it"
        assert int(service.served) == calls, f"called {calls} times, the service has counted {int(service.served)}"


def test_each_service_has_a_bill_of_its_own():
    busy, idle = Service(tf.negative), Service(tf.negative)
    busy.answer(tf.constant([1.0]))
    assert (int(busy.served), int(idle.served)) == (1, 0), "one was called once, the other never; not so counted"


def test_python_runs_the_model_only_while_tracing():
    runs = []

    @tf.autograph.experimental.do_not_convert
    def model(request):
        runs.append(call)
        return request + 1.0

    service = Service(model)
    for call in range(1, 4):
        assert close(service.answer(tf.constant([call * 2.0])), [call * 2.0 + 1.0]), "not what this model makes of it"
    assert set(runs) <= {1, 2}, f"Python ran the model in the calls {runs}; from the third on the graph is finished"
