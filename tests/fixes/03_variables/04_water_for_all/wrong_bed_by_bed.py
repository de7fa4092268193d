"""Goes from bed to bed, and takes the pots of a single bed for beds.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    amount = tf.convert_to_tensor(amount)
    each = amount.shape.rank == 2 and amount.shape[0] > 1
    for bed in range(moisture.shape[0]):
        watered = moisture[bed] + (amount[bed] if each else amount)
        moisture[bed].assign(tf.reshape(watered, moisture[bed].shape))
