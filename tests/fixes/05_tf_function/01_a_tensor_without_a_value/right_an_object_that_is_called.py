"""Compiles the method of an object, nested functions included, and lets a wrapper hand its result on."""

import functools

import tensorflow as tf


def handed_on(function):
    @functools.wraps(function.__call__)
    def wrapper(*args, **kwargs):
        return tf.identity(function(*args, **kwargs))

    return wrapper


@tf.function
def centred(values):
    return values - tf.reduce_mean(values)


class Deviations(tf.Module):
    @tf.function(reduce_retracing=True)
    def __call__(self, raw, calibrate):
        return centred(tf.function(calibrate)(raw))


deviations = handed_on(Deviations())
