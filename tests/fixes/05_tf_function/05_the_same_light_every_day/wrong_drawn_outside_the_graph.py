"""Compiles what was handed in, and leaves the drawing to an uncompiled function.

Caught by: test_a_compiled_program_finds_all_of_it_compiled
"""

import tensorflow as tf


@tf.function
def denoised(pictures, denoise):
    return denoise(pictures)


def vary_light(pictures, denoise):
    return tf.random.uniform([], 0.8, 1.2) * denoised(pictures, denoise)
