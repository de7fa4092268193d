"""Reads the table column by column."""

import tensorflow as tf


def by_city(table):
    return tf.stack([table[:, city] for city in range(table.shape[1])], axis=0)
