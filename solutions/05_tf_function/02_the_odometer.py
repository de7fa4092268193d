"""The odometer

An odometer turns the revolutions of a wheel into kilometres and adds them up. Uncompiled, it
started from zero on every trip. Compiled, the first trip ends in an exception.

Mend `new_odometer` so that each car's kilometres add up from trip to trip. The conversion stays
compiled: `to_km` is Python, and once two trips are done Python does not run it again.

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
    """Return a function `drive(turns)` for one new car.

    `turns` is a float32 tensor of rank 0, and so is `to_km(turns)`. `drive` returns all kilometres that this
    car has gone so far, a float32 tensor of rank 0 that later trips do not change.
    """
    total = tf.Variable(0.0)

    @tf.function
    def drive(turns):
        return total.assign_add(to_km(turns))

    return drive

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def two_metres_each(turns):
    return turns * 0.002


def and_half_a_kilometre_home(turns):
    return turns * 0.002 + 0.5


def test_the_kilometres_add_up():
    drive = new_odometer(and_half_a_kilometre_home)
    for turns, meant in ((1000.0, 2.5), (250.0, 3.5), (0.0, 4.0), (3000.0, 10.5)):
        assert close(drive(tf.constant(turns)), meant), "not the kilometres of all trips so far"


def test_every_car_has_an_odometer_of_its_own():
    van, bus = new_odometer(two_metres_each), new_odometer(two_metres_each)
    van(tf.constant(4000.0))
    assert close(bus(tf.constant(50.0)), 0.1), "the first trip of the bus; what the van has gone is not its own"


def test_python_converts_only_while_tracing():
    runs = []

    def to_km(turns):
        runs.append("Python was here")
        return turns * 0.002

    drive = new_odometer(to_km)
    drive(tf.constant(100.0)), drive(tf.constant(200.0)), runs.clear()
    for turns in (300.0, 400.0, 500.0, 0.0, 7.0, 600.0):
        drive(tf.constant(turns))
    assert len(runs) == 0, f"Python ran `to_km` {len(runs)} times in six trips that a finished graph could do alone"


def test_what_a_trip_returned_stays():
    drive = new_odometer(two_metres_each)
    first = drive(tf.constant(1000.0))
    noted = float(first)
    drive(tf.constant(250.0))
    assert close(first, noted), "what the first trip returned has changed with the second"
