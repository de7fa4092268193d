"""The path is what the folder and file names say."""

import pytest

from sensei import path
from sensei.path import Koan, NoSuchKoan


@pytest.fixture
def tree(tmp_path):
    for name in ("02_b/01_late", "01_a/02_second_step", "01_a/01_first", "01_a/notes", "misc/01_x"):
        for folder in ("koans", "solutions"):
            file = tmp_path / folder / f"{name}.py"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
    return tmp_path


def test_the_order_is_that_of_the_numbers_and_other_files_are_no_koans(tree):
    assert [koan.name for koan in path.all_koans(tree)] == ["01_a/01_first", "01_a/02_second_step", "02_b/01_late"]


def test_a_koan_knows_its_files_number_and_words(tree):
    koan = Koan("03_variables/02_the_orphan", tree)
    assert (koan.number, koan.chapter, koan.words) == ("3.2", "03_variables", "the orphan")
    assert koan.file == tree / "koans/03_variables/02_the_orphan.py"
    assert koan.solution == tree / "solutions/03_variables/02_the_orphan.py"
    assert koan.fixes == tree / "tests/fixes/03_variables/02_the_orphan"


def test_a_deleted_koan_is_still_on_the_path_and_a_spare_copy_is_not(tree):
    (tree / "koans/01_a/01_first.py").unlink()
    (tree / "koans/01_a/03_spare.py").touch()
    assert [koan.number for koan in path.all_koans(tree)] == ["1.1", "1.2", "2.1"]
    assert [koan.name for koan in path.strays(tree)] == ["01_a/03_spare"]


def test_without_solutions_the_koans_are_the_path(tree):
    (tree / "solutions").rename(tree / "elsewhere")
    assert len(path.all_koans(tree)) == 3
    assert path.strays(tree) == []


@pytest.mark.parametrize(
    "typed",
    [
        "1.2",
        "01.02",
        "01_a/02_second_step",
        "koans/01_a/02_second_step.py",
        "./koans/01_a/02_second_step.py",
        "second",
        "02_second_step",
        "Second Step",
        "second-step",
        "koans\\01_a\\02_second_step.py",
        "/x/koans/01_a/02_second_step.py",
    ],
)
def test_a_koan_is_found_however_it_is_typed(tree, typed):
    assert path.find(typed, path.all_koans(tree)).number == "1.2"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("secund", ["01_a/02_second_step"]),
        ("01_a", ["01_a/01_first", "01_a/02_second_step"]),
        ("9.9", []),
        ("", []),
        ("zzzzzz", []),
    ],
)
def test_what_names_none_or_several_tells_the_nearest(tree, typed, names):
    with pytest.raises(NoSuchKoan) as raised:
        path.find(typed, path.all_koans(tree))
    assert raised.value.names == names
