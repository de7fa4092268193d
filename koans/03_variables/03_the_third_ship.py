"""The third ship

A radar has shown the same two ships since it was switched on. Its screens took hold of its variable
at the start, and show what that holds. Now a third ship comes into sight, and the program stops.

Mend `Radar` so that a sweep may bring any number of ships, and every screen shows the latest sweep.
"""

import tensorflow as tf


class Radar:
    """The ships in sight: `positions`, a float32 variable of shape (ships, 2)."""

    def __init__(self, first_sweep):
        self.positions = tf.Variable(first_sweep)  # TODO: what is settled here, once and for all?

    def update(self, sweep):
        """Show a new sweep, a float32 tensor of shape (ships, 2). There may be none."""
        self.positions.assign(sweep)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_a_sweep_may_bring_any_number_of_ships():
    radar = Radar(tf.constant([[3.0, 4.0], [-1.0, 2.0]]))
    for sweep in [[3.1, 3.5], [-1.5, 2.0], [-9.0, 0.3]], tf.zeros((0, 2)), [[2.0, 4.0]]:
        radar.update(tf.constant(sweep))
        assert close(radar.positions, sweep), "these are not the positions of the ships that the latest sweep brought"


def test_the_screen_follows_the_sweeps():
    radar = Radar(tf.constant([[0.0, 8.0]]))
    screen = radar.positions
    radar.update(tf.constant([[1.0, 4.0], [0.5, -6.0]]))
    assert close(screen, [[1.0, 4.0], [0.5, -6.0]]), "the screen took hold of this variable before the sweep"


def test_two_radars_see_ships_of_their_own():
    north, south = Radar(tf.constant([[6.0, -2.0]])), Radar(tf.constant([[1.0, 1.0]]))
    south.update(tf.constant([[1.5, 1.0], [2.0, 3.0]]))
    assert close(north.positions, [[6.0, -2.0]]), "the sweeps of the southern radar changed what the northern one shows"
