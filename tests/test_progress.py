"""Progress is remembered as long as nothing that matters has changed, and no state of its file breaks anything."""

import errno
import os
import subprocess
import sys

import pytest

from sensei import environment, shipped
from sensei.path import Koan
from sensei.progress import Progress
from sensei.verdict import Kind, Verdict
from tests.conftest import KOAN, SOLUTION

SOLVED = Verdict("k", Kind.SOLVED, blob=shipped.blob_id(KOAN))
FAILED = Verdict("k", Kind.FAILED)


@pytest.fixture
def koan(small_path):
    return small_path.add()


def test_solved_is_remembered_by_another_process(koan):
    Progress(koan.root).record(koan, SOLVED)
    assert Progress(koan.root).knows_as_solved(koan)


def test_a_later_failure_is_remembered_too(koan):
    Progress(koan.root).record(koan, SOLVED)
    Progress(koan.root).record(koan, FAILED)
    assert not Progress(koan.root).knows_as_solved(koan)


def test_any_change_is_run_again(koan, monkeypatch):
    progress = Progress(koan.root)
    progress.record(koan, SOLVED)
    koan.file.write_text(SOLUTION)
    assert not progress.knows_as_solved(koan)
    progress.record(koan, SOLVED)  # of the text before
    assert not progress.knows_as_solved(koan)
    koan.file.write_text(KOAN)
    assert progress.knows_as_solved(koan)
    monkeypatch.setattr(environment, "versions", lambda: {"tensorflow": "3"})
    assert not progress.knows_as_solved(koan)
    progress.record(koan, SOLVED)
    monkeypatch.setattr(environment, "harness", lambda: "another")
    assert not progress.knows_as_solved(koan)
    progress.record(koan, SOLVED)
    shipped.write_pins(koan.root, {koan.name: shipped.Pin("0" * 40, "0" * 40)})
    assert not progress.knows_as_solved(koan)
    progress.record(koan, SOLVED)
    assert progress.knows_as_solved(koan)
    koan.file.unlink()
    assert not progress.knows_as_solved(koan)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "null",
        "[]",
        '{"form": 99, "koans": {}}',
        '{"form": 1}',
        '{"form": 1, "koans": []}',
        '{"form": 1, "koans": {"01_tea/01_twice": 3}}',
        '{"form": 1, "koans": {"01_tea/01_twice": {"hints": "x"}}}',
        "\udcff",
    ],
)
def test_a_spoilt_file_counts_as_none(koan, content):
    file = koan.root / ".koans" / "progress.json"
    file.parent.mkdir()
    file.write_text(content, errors="surrogateescape")
    progress = Progress(koan.root)
    assert not progress.knows_as_solved(koan)
    assert progress.hints_given(koan) == 0
    progress.record(koan, SOLVED)
    assert Progress(koan.root).knows_as_solved(koan)


@pytest.mark.parametrize("in_the_way", ["file", "folder"])
def test_where_nothing_can_be_written_it_works_without(koan, in_the_way):
    if in_the_way == "file":
        (koan.root / ".koans").write_text("not a folder")
    else:
        (koan.root / ".koans" / "progress.json").mkdir(parents=True)
    progress = Progress(koan.root)
    progress.record(koan, SOLVED)
    assert progress.knows_as_solved(koan)
    assert not Progress(koan.root).knows_as_solved(koan)


def test_nothing_is_left_beside_the_file(koan):
    progress = Progress(koan.root)
    for _ in range(3):
        progress.give_hint(koan)
    assert os.listdir(koan.root / ".koans") == ["progress.json"]
    assert Progress(koan.root).hints_given(koan) == 3


def test_what_is_wrong_with_the_file_is_told(koan):
    file = koan.root / ".koans" / "progress.json"
    assert Progress(koan.root).trouble == ""
    file.parent.mkdir()
    file.write_text('{"form": 99}')
    assert "begun anew" in Progress(koan.root).trouble
    file.unlink()
    file.mkdir()
    progress = Progress(koan.root)
    progress.record(koan, SOLVED)
    assert "cannot be written" in progress.trouble


def test_a_full_disk_costs_nothing_but_memory(koan, monkeypatch):
    progress = Progress(koan.root)
    progress.give_hint(koan)

    def no_space(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full:
        full.setattr("pathlib.Path.write_bytes", no_space)
        assert progress.give_hint(koan) == 2
        assert "No space left" in progress.trouble
    assert Progress(koan.root).hints_given(koan) == 1, "what was written before is whole"


def test_two_commands_at_once_lose_nothing(koan):
    other = Koan("01_tea/02_more", koan.root)
    here, there = Progress(koan.root), Progress(koan.root)
    here.give_hint(koan)
    there.give_hint(other)
    here.give_hint(koan)
    assert there.hints_given(koan) == 2
    assert Progress(koan.root).hints_given(other) == 1


def test_many_processes_at_once_lose_nothing(koan):
    code = (
        "import sys; from pathlib import Path; from sensei.path import Koan; from sensei.progress import Progress\n"
        "root, name = Path(sys.argv[1]), sys.argv[2]\n"
        "for _ in range(20): Progress(root).give_hint(Koan(name, root))"
    )
    names = [f"01_tea/0{number}_cup" for number in range(4)]
    running = [subprocess.Popen([sys.executable, "-c", code, str(koan.root), name]) for name in names]
    assert [process.wait() for process in running] == [0] * 4
    progress = Progress(koan.root)
    assert [progress.hints_given(Koan(name, koan.root)) for name in names] == [20] * 4
