"""Decides, and stops there.

Caught by: test_what_is_probably_spam_is_labelled_so
"""

import tensorflow as tf


def labels(probabilities):
    return probabilities > 0.5
