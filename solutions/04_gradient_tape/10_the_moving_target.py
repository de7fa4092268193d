"""The moving target

A program learns what a position in a game is worth: its estimate is to move towards a target, the
worth of the next position. After some steps the estimate has gone the other way.

Mend `value_gradient`, so that the estimate goes to the target and not the target to the estimate.

Insight:
    A tape cannot know what is a goal and what is an attempt. All that it hears and that depends on a variable is
    differentiated, so a part of this gradient pulled at the target. `tf.stop_gradient` passes a value on and lets no
    gradient through; what is computed before the tape runs is a plain number in the same way. Under the tape stands the
    forward pass, and only that: targets, statistics, reports and updates belong outside.
    https://www.tensorflow.org/guide/advanced_autodiff

Hints:
    - In which of the three lines under the tape are the weights read?
    - The target should count as a number that was measured; the tape differentiates all it hears.
    - `tf.stop_gradient(target)`, or the target computed before the tape begins.
"""

import tensorflow as tf


def value_gradient(weights, now, reward, later, discount=0.9):
    """The gradient of the mean squared distance of the estimates from their targets: float32, shape (n,).

    `now` and `later` have the shape (batch, n), `reward` (batch,), the variable `weights` (n,): all float32.
    The target counts as a measured number: only the estimate follows the weights.
    """
    target = reward + discount * tf.linalg.matvec(later, weights)
    with tf.GradientTape() as tape:
        estimate = tf.linalg.matvec(now, weights)
        loss = tf.reduce_mean(tf.square(target - estimate))
    return tape.gradient(loss, weights)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_the_estimates_go_to_their_targets():
    now, later = np.float32([[1, 0], [0.5, 2], [-1, 1]]), np.float32([[3, 1], [0, -4], [2, 2]])
    reward = np.float32([1.0, 0.0, -2.0])
    for weights, discount, given in (([2.0, -1.0], 0.9, {}), ([-30.0, 50.0], 0.5, {"discount": 0.5})):
        variable = tf.Variable(weights)
        found = value_gradient(variable, tf.constant(now), tf.constant(reward), tf.constant(later), **given)
        by_hand = 2.0 * (now @ weights - reward - discount * later @ weights) @ now / len(now)
        assert close(found, by_hand, tf.float32), "a position pulls by twice its distance from the target, times `now`"
        assert close(variable, weights), "a gradient was asked for, and the weights have moved"


def test_at_the_end_of_a_game_only_the_reward_counts():
    now, reward, later = tf.constant([[2.0, 1.0]]), tf.constant([6.0]), tf.constant([[9.0, 9.0]])
    found = value_gradient(tf.Variable([0.5, 3.0]), now, reward, later, discount=0.0)
    assert close(found, [-8.0, -4.0]), "an estimate of 4, a reward of 6, nothing to come: twice -2, times `now`"
