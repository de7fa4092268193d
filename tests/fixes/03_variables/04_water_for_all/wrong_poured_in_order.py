"""Repeats the amounts until every pot has one: right for one, for a row and for all, and not for a column.

Caught by: test_each_place_bed_or_pot_gets_its_own
"""

import numpy as np


def water(moisture, amount):
    moisture.assign_add(np.resize(amount, moisture.shape))
