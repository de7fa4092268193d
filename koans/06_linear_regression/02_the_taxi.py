"""The taxi

What does a taxi charge for a kilometre, and what for getting in? `fit_fares` finds out from a list of rides. At first
the loss falls quickly. Then it turns and grows, and never stops; with a smaller learning rate that only takes longer.

Mend it so that the descent ends where the fares are explained best. Each step moves both prices at once, from zero on.
"""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    """Plain gradient descent on the mean squared error of per_km * distances + entry, from zero.

    Takes float32 tensors (N,). Returns per_km and entry after all steps: two scalar tensors or variables.
    """
    per_km, entry = tf.Variable(0.0), tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
        slope_per_km, slope_entry = tape.gradient(loss, [entry, per_km])  # TODO: who is who?
        per_km.assign_sub(learning_rate * slope_per_km)
        entry.assign_sub(learning_rate * slope_entry)
    return per_km, entry

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_the_fares_are_explained_by_least_squares():
    distances, fares = tf.constant([0.2, 0.1, 0.4, 2.0]), tf.constant([3.5, 2.5, 4.5, 7.0])
    found, _ = [fit_fares(distances, fares, steps, learning_rate=0.48) for steps in (25, 1)]
    meant = np.polyfit(distances, fares, 1)
    assert close(tf.stack(found), meant, tf.float32, atol=1e-4), "price and entry fee are not those of least squares"


def test_each_price_follows_its_own_slope():
    for distances, fares in ([2.0, 3.0, 4.0], [5.0, 9.0, 7.0]), ([1.5], [-8.0]):
        found = fit_fares(tf.constant(distances), tf.constant(fares), steps=3, learning_rate=0.05)
        per_km, entry = 0.0, 0.0
        for _ in range(3):
            error = per_km * np.array(distances) + entry - fares
            per_km, entry = per_km - 0.1 * np.mean(error * distances), entry - 0.1 * np.mean(error)
        for price, meant in zip(found, (per_km, entry), strict=True):
            assert close(price, meant, tf.float32), "not the prices three steps down their own slopes"
