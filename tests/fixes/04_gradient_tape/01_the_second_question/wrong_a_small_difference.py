"""Estimates the slopes from two neighbouring simulations.

Caught by: test_both_answers_arrive
"""

import tensorflow as tf


def responses(simulate, speed):
    fuel, duration = simulate(speed)
    more_fuel, more_duration = simulate(speed + 0.01)
    return (more_fuel - fuel) / 0.01, (more_duration - duration) / 0.01
