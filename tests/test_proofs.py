"""The gate refuses what it should: each way in which a koan can fail to teach is found, with file and reason."""

import pytest

from sensei import proofs, shipped
from sensei.limits import Limits
from tests.conftest import KOAN, SOLUTION

MARKER = "# --- the assertions"


def problems(koan, runner, only: str = "") -> dict[str, str]:
    """What cannot be shown of a koan, by what it is about; of all its proofs, or of the one that is about `only`."""
    shipped.text.cache_clear()
    shown = [proof for proof in proofs.proofs(koan) if only in ("", proof.about)]
    return {proof.about: said for proof in shown if (said := proof.problem(runner))}


def test_a_good_koan_is_proven(small_path, warm):
    assert problems(small_path.add(), warm) == {}


def test_a_wrong_fix_that_is_accepted(small_path, warm):
    koan = small_path.add()
    (koan.fixes / "wrong_but_right.py").write_text(
        '"""Adds.\n\nCaught by: test_a_whole_menu_is_doubled\n"""\n\n\ndef double(price):\n    return price + price\n'
    )
    assert problems(koan, warm) == {"rejects wrong_but_right": "it is accepted"}


def test_a_right_fix_that_is_refused(small_path, warm):
    koan = small_path.add()
    (koan.fixes / "right_but_wrong.py").write_text('"""Adds one."""\n\n\ndef double(price):\n    return price + 1\n')
    found = problems(koan, warm)
    assert list(found) == ["accepts right_but_wrong"]
    assert "it is refused: failed, test_two_cups_cost_twice_as_much" in found["accepts right_but_wrong"]


def test_a_solution_that_fails(small_path, warm):
    koan = small_path.add(solution=SOLUTION.replace("2 * price", "3 * price"))
    assert "it is refused" in problems(koan, warm, "the solution passes")["the solution passes"]


def test_a_koan_that_passes_as_shipped(small_path, warm):
    koan = small_path.add(koan=KOAN.replace("return price", "return 2 * price"))
    assert problems(koan, warm, "fails as shipped")["fails as shipped"] == "it passes as shipped"


@pytest.mark.parametrize("broken", ["raise ValueError", "import os; os._exit(0)", "while True: pass"])
def test_a_koan_that_does_not_fail_at_an_assertion(small_path, warm, broken, monkeypatch):
    monkeypatch.setattr(proofs, "LIMITS", Limits(seconds=2))
    koan = small_path.add(koan=KOAN.replace("import tensorflow as tf\n", broken + "\n", 1))
    assert "it does not fail at an assertion" in problems(koan, warm, "fails as shipped")["fails as shipped"]


def test_a_twin_that_is_missing(small_path, warm):
    small_path.add()
    stray = small_path.add("01_tea/02_alone", solution=None)
    (said,) = proofs.problems_of_the_tree(small_path.root)
    assert str(stray.file) in said
    assert "its twin" in said and "is missing" in said
    assert "missing" in problems(stray, warm, "the twins agree")["the twins agree"]


def test_two_koans_with_one_number(small_path):
    small_path.add("01_tea/01_twice")
    small_path.add("01_tea/01_again")
    (said,) = proofs.problems_of_the_tree(small_path.root)
    assert "both have the number 1.1" in said


def test_assertions_that_differ_between_twins(small_path, warm):
    koan = small_path.add(solution=SOLUTION.replace("each price is", "every price is"))
    assert problems(koan, warm, "the twins agree")["the twins agree"] == "its assertions differ from those of its twin"


def test_prose_that_differs_between_twins(small_path, warm):
    koan = small_path.add(solution=SOLUTION.replace("A receipt shows", "A receipt tells"))
    assert "title and prose differ" in problems(koan, warm, "the twins agree")["the twins agree"]


def test_a_wrong_fix_caught_by_another_assertion_than_it_names(small_path, warm):
    koan = small_path.add()
    file = koan.fixes / "wrong_the_number.py"
    file.write_text(file.read_text().replace("test_a_whole_menu_is_doubled", "test_two_cups_cost_twice_as_much"))
    assert problems(koan, warm, "rejects wrong_the_number")["rejects wrong_the_number"].startswith(
        "it is caught by test_a_whole_menu_is_doubled and not by test_two_cups_cost_twice_as_much"
    )


def test_a_wrong_fix_that_names_no_assertion(small_path, warm):
    koan = small_path.add()
    (koan.fixes / "wrong_silent.py").write_text('"""Gives up."""\n\n\ndef double(price):\n    return None\n')
    assert "names no assertion" in problems(koan, warm, "rejects wrong_silent")["rejects wrong_silent"]


def test_an_assertion_that_nobody_needs(small_path, warm):
    idle = '\n\ndef test_it_is_something():\n    assert double(tf.constant(1.0)) is not None, "a price"\n'
    koan = small_path.add(koan=KOAN + idle, solution=SOLUTION + idle)
    said = problems(koan, warm, "every assertion earns its place")["every assertion earns its place"]
    assert said == "without test_it_is_something every wrong fix would still be rejected"


def test_too_few_fixes(small_path, warm):
    koan = small_path.add()
    (koan.fixes / "right_addition.py").unlink()
    assert problems(koan, warm, "enough fixes")["enough fixes"] == "1 right and 3 wrong fixes; 2 and 3 are the least"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("  # TODO: what is due?", "", "a TODO marks where to look"),
        (', "two cups at 1.5 are 3.0"', "", "the assert in line 23 has no message"),
    ],
)
def test_the_form_of_a_koan(small_path, warm, old, new, said):
    koan = small_path.add(koan=KOAN.replace(old, new), solution=SOLUTION.replace(old, new))
    assert said in problems(koan, warm, "the twins agree")["the twins agree"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    https://www.tensorflow.org/guide/tensor\n", "", "no Insight"),
        ("    - What is returned?\n", "", "2 hints"),
        ("return 2 * price", "return 2 * price  # TODO", "still has a TODO"),
    ],
)
def test_the_form_of_a_solution(small_path, warm, old, new, said):
    koan = small_path.add(solution=SOLUTION.replace(old, new))
    assert said in problems(koan, warm, "the twins agree")["the twins agree"]


def test_a_koan_that_is_not_pinned(small_path, warm):
    koan = small_path.add()
    shipped.write_pins(small_path.root, {})
    assert "not pinned" in problems(koan, warm, "the twins agree")["the twins agree"]


def test_the_proofs_hold_however_much_the_learner_has_solved(small_path, warm):
    koan = small_path.add()
    shipped.put_by([koan])
    koan.file.write_text(SOLUTION)
    assert problems(koan, warm) == {}


def test_assertions_that_an_agreeable_object_satisfies(small_path, warm):
    lenient = "\n\ndef test_one():\n    assert double(1.0) == 2.0, 'twice'\n"
    lenient = f"{MARKER}{lenient}{lenient.replace('one', 'two')}"
    koan = small_path.add(koan=KOAN.partition(MARKER)[0] + lenient, solution=SOLUTION.partition(MARKER)[0] + lenient)
    found = problems(koan, warm, "rejects what agrees with everything")
    assert list(found.values()) == ["it is solved by an object that equals everything"]
