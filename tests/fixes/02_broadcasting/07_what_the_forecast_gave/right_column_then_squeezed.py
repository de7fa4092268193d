"""Takes a column of one from each row, and removes its axis."""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    picked = tf.gather(forecast, came[:, tf.newaxis], batch_dims=1)
    return tf.squeeze(picked, axis=1)
