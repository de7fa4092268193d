"""The command as it is typed: what it prints, and its exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sensei import cli, exits, overview, shipped
from sensei.path import Koan
from tests.conftest import SOLUTION

REPOSITORY = Path(__file__).parent.parent


def solve(koan) -> None:
    koan.file.write_text(koan.solution.read_text())


def test_the_walk_stops_at_the_first_stone_and_goes_on_when_it_is_mended(koans, two):
    code, printed = koans()
    assert code == 1
    assert "0 of 2 koans solved" in printed
    assert "koans/01_tea/01_twice.py:13" in printed  # the TODO
    assert "two cups cost twice as much (does not hold)" in printed
    assert "a whole menu is doubled (not reached)" in printed
    assert "02_cake" not in printed

    solve(two[0])
    code, printed = koans()
    assert code == 1
    assert "(solved)" in printed
    assert "A Python number beside a tensor" in printed  # the insight
    assert "koans/02_cake/01_twice_again.py" in printed

    solve(two[1])
    assert koans()[0] == 0
    code, printed = koans()
    assert code == 0
    assert "The end of the path" in printed


def test_a_solved_koan_is_not_run_again_until_it_changes(koans, two, monkeypatch):
    solve(two[0])
    koans()
    ran = []
    real = cli.walk.__globals__["run_koan"]
    monkeypatch.setitem(cli.walk.__globals__, "run_koan", lambda runner, koan: ran.append(koan) or real(runner, koan))
    koans()
    assert ran == [two[1]]
    two[0].file.write_text(two[0].file.read_text() + "# a note\n")
    ran.clear()
    koans()
    assert ran == list(two)


def test_the_welcome_is_said_once(koans, two):
    assert "Welcome" in koans()[1]
    assert "Welcome" not in koans()[1]


def test_run_takes_one_koan_and_says_so_with_its_exit_code(koans, two):
    assert koans("run", "2.1")[0] == 1
    solve(two[1])
    for typed in ("2.1", "twice_again", "02_cake/01_twice_again", "koans/02_cake/01_twice_again.py"):
        assert koans("run", typed)[0] == 0


def test_what_cannot_be_understood_is_2_with_the_nearest_names(koans, two):
    code, printed = koans("run", "twize_again")
    assert code == 2
    assert "02_cake/01_twice_again" in printed
    assert koans("run", "twice")[0] == 2  # both
    assert koans("dance")[0] == 2
    code, printed = koans("2.1")
    assert code == 2
    assert "koans run 2.1" in printed
    assert koans("list", "99")[0] == 2


def test_list_shows_the_standing_of_each(koans, two):
    code, printed = koans("list", "--all")
    assert code == 0
    assert "1.1   Twice as much (current)" in printed
    assert "2.1   Twice as much (untouched)" in printed
    solve(two[0])
    two[1].file.write_text(two[1].file.read_text().replace("return price", "return 3 * price"))
    koans()
    printed = koans("list", "--all")[1]
    assert "1.1   Twice as much (solved)" in printed
    assert "2.1   Twice as much (current)" in printed
    two[0].file.write_text("")
    two[1].file.write_text(two[1].file.read_text().replace("4.0", "5.0"))
    printed = koans("list", "--all")[1]
    assert "1.1   Twice as much (unreadable)" in printed
    assert "2.1   Twice as much (altered)" in printed


def test_list_opens_the_current_chapter_or_the_one_named(koans, two):
    printed = koans("list")[1]
    assert "1.1" in printed and "2.1  " not in printed
    assert "2.1  " in koans("list", "cake")[1]
    assert "2.1  " in koans("list", "2")[1]


def test_check_remembers_nothing_and_lists_what_is_not_solved(koans, two):
    solve(two[0])
    code, printed = koans("check")
    assert code == 1
    assert "1 of 2 koans solved" in printed
    assert "2.1" in printed
    solve(two[1])
    code, printed = koans("check")
    assert code == 0
    assert "2 of 2 koans solved" in printed


def test_json_is_complete(koans, two):
    solve(two[0])
    code, printed = koans("--json")
    data = json.loads(printed)
    assert code == 1
    assert data["form"] == 1
    assert set(data["versions"]) == {"python", "tensorflow", "keras", "numpy"}
    assert [(koan["koan"], koan["kind"]) for koan in data["koans"]] == [
        ("01_tea/01_twice", "solved"),
        ("02_cake/01_twice_again", "failed"),
    ]
    assert [a["state"] for a in data["koans"][1]["assertions"]] == ["failed", "not reached"]
    assert json.loads(koans("check", "--json")[1])["koans"][0]["kind"] == "solved"
    assert json.loads(koans("run", "1.1", "--json")[1])["koans"][0]["kind"] == "solved"


def test_hints_come_one_by_one_and_then_the_solution_is_named(koans, two):
    first = koans("hint")[1]
    assert "1. What is returned?" in first and "2." not in first
    assert "2. Multiplication keeps the shape." in koans("hint", "1.1")[1]
    assert "3. The operator is `*`." in koans("hint")[1]
    assert "make diff KOAN=1.1 PEEK=1" in koans("hint")[1]
    assert "3 hints" not in koans("list")[1] and "4 hints" in koans("list")[1]


def test_the_count_of_hints_begins_anew_when_solved_or_reset(koans, two):
    koans("hint")
    two[0].file.write_text(two[0].file.read_text().replace("return price", "return 3 * price"))
    koans("reset", "1.1")
    assert "2." not in koans("hint")[1]
    solve(two[0])
    koans()
    assert "needs no hint" in koans("hint", "1.1")[1]


def test_diff_asks_before_it_shows_the_solution(koans, two):
    code, printed = koans("diff")
    assert code == 1
    assert "2 * price" not in printed
    code, printed = koans("diff", "--peek")
    assert code == 0
    assert "+     return 2 * price" in printed
    assert "-     return price" in printed
    assert "Insight" not in printed
    solve(two[0])
    koans()
    assert "are the same" in koans("diff", "1.1")[1]


def test_reset_keeps_the_attempt(koans, two, small_path):
    koans()  # without git the shipped text is put by at the first run
    mine = two[0].file.read_text().replace("return price", "return 3 * price")
    shipped_text = two[0].file.read_text()
    two[0].file.write_text(mine)
    shipped.text.cache_clear()
    code, printed = koans("reset", "1.1")
    assert code == 0
    assert two[0].file.read_text() == shipped_text
    kept = list((small_path.root / ".koans" / "attempts").rglob("*.py"))
    assert [file.read_text() for file in kept] == [mine]
    assert os.path.relpath(kept[0]) in printed


def test_reset_changes_nothing_when_it_cannot_know_what_was_shipped(koans, two):
    for koan in two:
        koan.file.write_text("mine")
    shipped.text.cache_clear()
    code, printed = koans("reset", "1.1")
    assert code == 1
    assert "left as it is" in printed
    assert two[0].file.read_text() == "mine"


def test_prove_exits_with_1_and_names_file_and_reason(koans, two):
    assert koans("prove", "1.1")[0] == 0
    (two[0].fixes / "right_addition.py").write_text('"""Adds one."""\n\n\ndef double(price):\n    return price + 1\n')
    code, printed = koans("prove", "1.1")
    assert code == 1
    assert "tests/fixes/01_tea/01_twice/right_addition.py" in printed
    assert "it is refused" in printed


def test_pin_takes_the_koan_as_it_stands(koans, two):
    assert koans("pin", "--check")[0] == 0
    two[0].file.write_text(two[0].file.read_text().replace("what is due?", "what is owed?"))
    code, printed = koans("pin", "--check")
    assert code == 1
    assert "01_tea/01_twice is not as it is pinned" in printed
    assert koans("pin")[0] == 0
    assert koans("pin", "--check")[0] == 0


def test_a_failure_of_the_tool_is_no_traceback(koans, two, monkeypatch, small_path):
    def fail(*_):
        raise RuntimeError("of the tool's own")

    monkeypatch.setattr(overview, "standing", fail)
    code, printed = koans()
    assert code == 3
    assert "Traceback" not in printed
    assert ".koans/failure.txt" in printed
    assert "of the tool's own" in (small_path.root / ".koans" / "failure.txt").read_text()


def test_a_tensorflow_that_does_not_start_is_told(koans, two, monkeypatch):
    def no_start(*_):
        raise exits.CannotStart("ModuleNotFoundError: No module named 'tensorflow'")

    monkeypatch.setattr(cli, "best_runner", no_start)
    code, printed = koans()
    assert code == 3
    assert "No module named 'tensorflow'" in printed
    assert "Traceback" not in printed


def test_ctrl_c_says_that_nothing_is_lost(koans, two, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "best_runner", interrupted)
    code, printed = koans()
    assert code == 130
    assert "Traceback" not in printed


@pytest.mark.parametrize(
    "extra", [{"NO_COLOR": "1"}, {"PYTHONIOENCODING": "ascii"}, {"COLUMNS": "40"}, {"TERM": "dumb"}]
)
def test_the_command_itself_in_many_terminals(extra):
    """The real command in a process of its own, where it imports no TensorFlow and prints no escape codes to a pipe."""
    command = [sys.executable, "-X", "importtime", "-m", "sensei", "list", "--all"]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | extra
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    imported = [line.split("|")[-1].strip() for line in done.stderr.splitlines()]
    assert "sensei.cli" in imported and "tensorflow" not in imported


def test_the_shipped_text_is_found_in_git_whatever_was_committed_since(small_path, tmp_path_factory):
    """In a shallow clone too, and in a fork: what the learner cloned is what was shipped."""

    def git(root: Path, *words: str) -> None:
        identity = ["-c", "user.name=a", "-c", "user.email=a@b"]
        subprocess.run(["git", *identity, "-C", str(root), *words], check=True, capture_output=True, timeout=60)

    koan = small_path.add()
    text = koan.file.read_text()
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "before"]):
        git(small_path.root, *words)
    git(small_path.root, "commit", "-q", "--allow-empty", "-m", "shipped")
    clone = tmp_path_factory.mktemp("shallow") / "clone"
    git(small_path.root, "clone", "-q", "--depth", "1", f"file://{small_path.root}", str(clone))
    for root in (small_path.root, clone):
        learners = Koan(koan.name, root)
        learners.file.write_text(SOLUTION)
        git(root, "commit", "-qam", "solved")
        assert shipped.text(learners) == text
