"""The second question

A truck is simulated once, at some speed, and the report asks two things: how the fuel responds to
the speed, and how the duration does. The first answer arrives; the second question is an error.

Mend `responses` so that both answers arrive. A simulation takes hours: it runs once per report.

Insight:
    To answer, a tape plays its record backwards, and by default it frees the record on the way: the intermediate
    results of a large model fill the memory. One call may ask for many sources. Several calls, one for each target,
    need a tape that is told to keep its record. Such a tape holds everything until the last name for it is gone, so
    let it go when the last answer is in. A list of targets is no way out: their gradients arrive added up.
    https://www.tensorflow.org/guide/autodiff

Hints:
    - Swap the two questions. Which of them fails now?
    - A tape frees its record while it answers, unless it is told beforehand to keep it.
    - `tf.GradientTape(persistent=True)` can be asked more than once.
"""

import tensorflow as tf


def responses(simulate, speed):
    """How the fuel and the duration of a journey respond to `speed`, a float variable of rank 0.

    `simulate(speed)` returns fuel and duration, two tensors of rank 0 that depend on `speed`, which
    keeps its value.
    Returns the gradients of fuel and of duration, two tensors of rank 0 with the dtype of `speed`.
    """
    with tf.GradientTape(persistent=True) as tape:
        fuel, duration = simulate(speed)
    fuel_response = tape.gradient(fuel, speed)
    duration_response = tape.gradient(duration, speed)
    del tape  # nothing else will be asked; its record can go
    return fuel_response, duration_response

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_both_answers_arrive():
    fuel, duration = responses(lambda v: (0.002 * v**2 + 8.0, 400.0 / v), tf.Variable(80.0))
    assert close(fuel, 0.004 * 80.0), "fuel grows with the square of the speed; this is not how it responds"
    assert close(duration, -400.0 / 80.0**2), "more speed, a shorter journey; this is not how the duration responds"

    fuel, duration = responses(lambda v: (v**2, 5.0 * v), tf.Variable(-2.0, dtype=tf.float64))
    assert close(fuel, -4.0, tf.float64), "another truck, at -2: the slope of a square there is -4"
    assert close(duration, 5.0, tf.float64), "another truck: the slope of its duration is 5 at any speed"


def test_the_truck_is_simulated_once():
    journeys, speed = tf.Variable(0), tf.Variable(3.0)
    _, _ = responses(lambda v: (journeys.assign_add(1), (v * v, v + 1.0))[1], speed)
    assert close(journeys, 1), f"one report costs one simulation, and this one took {int(journeys)}"
    assert close(speed, 3.0), "a report tells of the speed, and this one changed it"
