"""Judging: solved only when each shipped assertion was told as passed, once, and the child came to its own end."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensei.verdict import Ending, Kind, State, judge

TESTS = ["test_one", "test_two"]
FINE = Ending(status=0, seconds=0.5)


def start(test: str) -> dict:
    return {"event": "start", "test": test}


def end(test: str, state: str = "passed", failure: dict | None = None) -> dict:
    return {"event": "end", "test": test, "state": state, "seconds": 0.1, "failure": failure, "pictures": []}


def failure(exception: str = "AssertionError") -> dict:
    frames = [{"line": 7, "function": "f", "code": "assert x"}]
    told = {"message": "m", "expression": "x", "compared": [("found", "1")], "pictures": [], "full": "f"}
    return {"exception": exception, "frames": frames} | told


DONE = {"event": "done", "replaced": []}
PASSED = [start("test_one"), end("test_one"), start("test_two"), end("test_two"), DONE]


def test_solved():
    assert judge("k", TESTS, PASSED, FINE).kind is Kind.SOLVED


@pytest.mark.parametrize("missing", range(len(PASSED)))
def test_whatever_is_missing_counts_against_it(missing):
    events = PASSED[:missing] + PASSED[missing + 1 :]
    assert not judge("k", TESTS, events, FINE).solved


@pytest.mark.parametrize(
    "extra", [[start("test_three"), end("test_three")], [start("test_one")], [end("test_one", "failed", failure())]]
)
def test_whatever_is_too_much_counts_against_it(extra):
    assert not judge("k", TESTS, PASSED[:-1] + extra + [DONE], FINE).solved


@pytest.mark.parametrize("ending", [Ending(1, 0.5), Ending(-11, 0.5), Ending(None, 10.0, timed_out=True)])
def test_another_end_than_its_own_counts_against_it(ending):
    assert not judge("k", TESTS, PASSED, ending).solved


def test_no_assertions_solve_nothing():
    assert not judge("k", [], [DONE], FINE).solved


def test_the_first_assertion_that_does_not_hold_is_the_stone():
    events = [start("test_one"), end("test_one"), start("test_two"), end("test_two", "failed", failure()), DONE]
    verdict = judge("k", TESTS, events, FINE)
    assert verdict.kind is Kind.FAILED
    assert verdict.line == 7
    assert verdict.stopped_at.name == "test_two"


def test_a_failure_told_before_the_time_was_up_is_what_counts():
    events = [start("test_one"), end("test_one", "failed", failure()), start("test_two")]
    assert judge("k", TESTS, events, Ending(None, 10.0, timed_out=True)).kind is Kind.FAILED


def test_memory_has_words_of_its_own():
    events = [start("test_one"), end("test_one", "raised", failure("MemoryError")), DONE]
    verdict = judge("k", TESTS, events, FINE)
    assert verdict.kind is Kind.CRASHED
    assert "memory" in verdict.reason


EVENTS = st.lists(
    st.one_of(
        st.builds(start, st.sampled_from([*TESTS, "test_three"])),
        st.builds(
            end,
            st.sampled_from([*TESTS, "test_three"]),
            st.sampled_from([str(state) for state in State]),
            st.none() | st.just(failure()),
        ),
        st.just(DONE),
        st.just({"event": "ready"}),
        st.just({"event": "loading failed", "failure": failure("ValueError")}),
    ),
    max_size=8,
)


@given(EVENTS, st.sampled_from([0, 1, -9, None]), st.booleans())
def test_any_story_gets_a_verdict_that_travels_as_json(events, status, timed_out):
    verdict = judge("k", TESTS, events, Ending(status, 1.0, timed_out, "said"))
    data = json.loads(json.dumps(verdict.to_json(), allow_nan=False))
    assert Kind(data["kind"]) is verdict.kind
    assert [State(a["state"]) for a in data["assertions"]] == [a.state for a in verdict.assertions]
    if verdict.solved:
        told = [(e["test"], e["state"]) for e in events if e["event"] == "end"]
        assert {(test, "passed") for test in TESTS} <= set(told)
        assert status == 0 and DONE in events
