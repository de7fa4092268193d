"""The odometer

An odometer turns the revolutions of a wheel into kilometres and adds them up. Uncompiled, it
started from zero on every trip. Compiled, the first trip ends in an exception.

Mend `new_odometer` so that each car's kilometres add up; what a trip returned stays as it was. The
conversion is compiled: `to_km` is Python, and after two trips Python does not run it again.

Insight:
    A graph is run many times, and a variable is state that outlives each run. So it is made once, outside, and the
    function uses what it finds there, as a layer does with the weights it made when it was built. What the exception
    forbids is a second variable from the same line: a new one on each call.
    https://www.tensorflow.org/guide/function#creating_tfvariables

Hints:
    - How many odometers does a car have, and how many would this code make in ten trips?
    - The graph runs on every trip. What must survive the trip is made before it, outside.
    - Make the `tf.Variable` in `new_odometer`, above `drive`.
"""

import tensorflow as tf


def new_odometer(to_km):
    """Return `drive(turns)`: a new car's kilometres so far. They, `turns` and `to_km(turns)` are float32 of rank 0."""

    total = tf.Variable(0.0)

    @tf.function
    def drive(turns):
        return total.assign_add(to_km(turns))

    return drive

# --- the assertions: read them, leave them ---------------------------------------------------
from functools import cache
import tensorflow as tf
from sensei.compare import close

runs = []


def to_km(turns):
    runs.append("Python was here")
    return turns * 0.002 + 0.5


taxi = cache(lambda: new_odometer(to_km))


def test_the_kilometres_add_up():
    for turns, meant in ((1000.0, 2.5), (0.0, 3.0), (3003.0, 9.506)):
        assert close(taxi()(tf.constant(turns)), meant), "not the kilometres of all trips so far"


def test_every_car_has_an_odometer_of_its_own():
    van, bus = new_odometer(tf.identity), new_odometer(tf.identity)
    van(tf.constant(3.0))
    assert close(bus(tf.constant(0.5)), 0.5), "the first trip of the bus; what the van has gone is not its own"


def test_python_converts_only_while_tracing():
    drive = taxi()
    drive(tf.constant(100.0)), drive(tf.constant(200.0)), runs.clear()
    drive(tf.constant(300.0)), drive(tf.constant(400.0))
    assert len(runs) == 0, f"Python ran `to_km` {len(runs)} time(s) again; from the third trip on the graph is finished"


def test_what_a_trip_returned_stays():
    first, second = taxi()(tf.constant(500.0)), taxi()(tf.constant(1750.0))
    apart = round(float(second) - float(first), 3)
    assert apart == 4.0, "the second trip went 4 km, and what the two trips returned is not 4 km apart"
