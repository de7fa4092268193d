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
    for calls, request in enumerate(([1.0, -2.0], [0.0, 0.0], [5.0], [3.0, 4.0]), start=1):
        answer = service.answer(tf.constant(request))
        assert close(answer, [-value for value in request]), "not what the model makes of the request"
        counted = int(service.served)
        assert counted == calls, f"the service was called {calls} times and has counted {counted}"


def test_each_service_has_a_bill_of_its_own():
    busy, idle = Service(tf.negative), Service(tf.negative)
    busy.answer(tf.constant([1.0]))
    assert (int(busy.served), int(idle.served)) == (1, 0), "one was called once, the other never; not so counted"


def test_python_runs_the_model_only_while_tracing():
    runs = []

    def model(request):
        runs.append("Python was here")
        return request + 1.0

    service, request = Service(model), tf.constant([3.0])
    service.answer(request), service.answer(request), runs.clear()
    service.answer(request + 1.0)
    assert close(service.answer(request + 2.0), [6.0]), "not what this model makes of the request"
    assert len(runs) == 0, f"Python ran the model {len(runs)} times in two requests that a finished graph could answer"
