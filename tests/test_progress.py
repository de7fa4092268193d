"""Progress is remembered as long as nothing that matters has changed, and no state of its file breaks anything."""

import os

import pytest

from sensei import environment, shipped
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
