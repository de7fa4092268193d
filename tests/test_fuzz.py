"""The search at random finds what it is for, and finds it again."""

import pytest

from sensei import path
from sensei.koan_file import MARKER
from tests import fuzz

KOAN = path.all_koans()[0]


def test_a_seed_makes_the_same_attempt_each_time():
    assert [fuzz.attempt(seed) for seed in range(20)] == [fuzz.attempt(seed) for seed in range(20)]
    assert len({fuzz.attempt(seed).learner for seed in range(20)}) == 20


@pytest.mark.parametrize("seed", range(100, 108))
def test_an_attempt_gets_a_verdict_with_a_reason(warm, tmp_path, seed):
    assert fuzz.judged(warm, fuzz.attempt(seed), tmp_path)[1] == []


def test_a_false_green_is_found():
    solution, broken = (file.read_text().partition("\n" + MARKER)[0] for file in (KOAN.solution, KOAN.file))
    right, wrong = fuzz.Attempt(1, KOAN, solution), fuzz.Attempt(2, KOAN, broken)
    assert " failed, " in fuzz.plain_pytest([wrong, right])
