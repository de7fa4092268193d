"""Announces in a compiled function of its own, called by the compiled method of an object."""

import tensorflow as tf


@tf.function
def announce(kg):
    line = tf.strings.join(["the weight is ", tf.strings.as_string(kg, precision=3), " kg"])
    tf.print(line)


class Scale(tf.Module):
    @tf.function(reduce_retracing=True)
    def __call__(self, raw, to_kg):
        kg = to_kg(raw)
        announce(kg)
        return kg


weigh = Scale()
