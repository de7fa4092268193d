"""Watch mode as a learner has it: a real terminal, real saves, real keys, and no process left behind."""

import os
import re
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from sensei import saves
from tests.conftest import KOAN, SOLUTION, SmallPath
from tests.learner import START, Learner, children
from tests.test_children import gone

HALF_MENDED = KOAN.replace("return price ", "return price * 2.0001 ")
ENDLESS = KOAN.replace("return price ", "while True: pass ")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = SmallPath(tmp_path_factory.mktemp("watched"))
    path.add()
    path.add("01_tea/02_thrice")
    return path.root


@pytest.fixture(scope="module")
def seated(folder: Path) -> Iterator[Learner]:
    """One learner for the tests of this module: importing TensorFlow takes longer than all of them."""
    learner = Learner(folder)
    learner.sees("1.1  Twice as much", "does not hold")
    yield learner
    if learner.process.isalive():
        learner.presses("q")
        learner.ends()


@pytest.fixture
def learner(seated: Learner) -> Learner:
    """The same, with the first koan as it was shipped, failing, on the screen."""
    for file in (seated.file, seated.file.with_name("02_thrice.py")):
        if file.exists() and file.read_text() == KOAN:
            continue
        seated.saves(KOAN, file)
        seated.sees("does not hold")
    seated.presses("pr")
    seated.sees("1.1  Twice as much", "does not hold")
    while not seated.is_quiet(0.3):  # each of the two keys may have had its answer
        pass
    return seated


def test_a_save_is_answered_with_the_time_it_took(learner):
    learner.saves(SOLUTION)
    seen = learner.sees("1 of 2 koans solved", "1.1  Twice as much (solved)", "next")
    assert re.search(r"solved  \d\.\d\d s", seen)


def test_only_what_is_possible_now_is_offered(learner):
    learner.presses("r")
    assert "next" not in learner.sees("does not hold", "hint") + "quit"
    learner.saves(SOLUTION)
    seen = learner.sees("(solved)", "next")
    assert "hint" not in seen.rpartition("(solved)")[2]


def test_next_and_previous_are_the_learners_to_press(learner):
    learner.presses("n")
    assert learner.is_quiet()
    learner.saves(SOLUTION)
    learner.sees("(solved)")
    learner.presses("n")
    learner.sees("1.2  Twice as much", "does not hold", "previous")
    learner.presses("p")
    learner.sees("1.1  Twice as much (solved)")


def test_the_koan_that_was_saved_is_the_one_that_runs(learner):
    learner.saves(HALF_MENDED, learner.file.with_name("02_thrice.py"))
    learner.sees("1.2  Twice as much", "does not hold")


def test_a_save_that_changes_nothing_runs_nothing(learner):
    learner.saves(KOAN)
    assert learner.is_quiet(1.3)


def test_a_save_by_rename_is_one_save(learner):
    beside = learner.file.with_suffix(".tmp")
    learner.saves(SOLUTION, beside)
    os.replace(beside, learner.file)
    assert "missing" not in learner.sees("(solved)")
    assert learner.is_quiet()


def test_a_save_that_truncates_and_then_writes_is_answered_once_with_the_final_text(learner):
    learner.saves("")
    time.sleep(0.1)
    learner.saves(SOLUTION[:400])
    time.sleep(0.1)
    learner.saves(SOLUTION)
    assert "cannot be read" not in learner.sees("(solved)")
    assert learner.is_quiet()


def test_the_newest_save_ends_a_run_that_is_under_way(learner):
    learner.saves(ENDLESS)
    learner.sees("1.1 runs for")
    began = time.monotonic()
    learner.saves(SOLUTION)
    learner.sees("(solved)")
    assert time.monotonic() - began < 5, "the endless run was not waited for"


def test_a_long_run_is_told_of_and_ends_at_the_limit(learner):
    learner.saves(ENDLESS)
    learner.sees("1.1 runs for 1 s of at most 3: two cups cost twice as much", "run", "quit")
    learner.sees("No answer.", "after 3 seconds")


def test_a_deleted_file_is_told_of_and_its_return_noticed(learner):
    learner.file.unlink()
    learner.sees("missing")
    learner.saves(SOLUTION)
    learner.sees("(solved)")


def test_hint_list_help_and_traceback(learner):
    learner.presses("h")
    learner.sees("What is returned?")
    learner.presses("l")
    learner.sees("1 tea", "(current")
    learner.presses("?")
    learner.sees("what the keys do")
    learner.saves(KOAN.replace("return price ", "return price + tf.constant(1) "))
    learner.sees("InvalidArgumentError", "traceback")
    learner.presses("t")
    learner.sees("Traceback (most recent call last)")


def test_the_solution_is_shown_when_asked_twice(learner):
    learner.presses("d")
    learner.reads("Show the solution?")
    learner.presses("n")
    assert "2 * price" not in learner.sees()
    learner.presses("d")
    learner.reads("Show the solution?")
    learner.presses("y")
    learner.sees("2 * price")


def test_reset_asks_and_keeps_the_attempt(learner):
    learner.saves(HALF_MENDED)
    learner.sees("does not hold")
    learner.presses("x")
    learner.reads("Your attempt is kept.")
    learner.presses("y")
    learner.sees("attempts", "does not hold")
    assert learner.file.read_text() == KOAN
    kept = sorted((learner.root / ".koans/attempts/01_tea/01_twice").iterdir())
    assert HALF_MENDED in [file.read_text() for file in kept]


def test_check_runs_every_koan(learner):
    learner.presses("c")
    learner.sees("0 of 2 koans solved.")


def test_a_lost_server_is_replaced_without_a_word(learner):
    for pid in learner.processes():
        os.kill(pid, signal.SIGKILL)
    learner.saves(SOLUTION)
    learner.sees("(solved)")


def test_a_resized_terminal_is_written_anew(learner):
    learner.process.setwinsize(40, 40)
    seen = learner.sees("koans solved", "Next: mend the code")
    assert max(len(line) for line in seen.splitlines() if "koans/" not in line and "assert " not in line) <= 40
    learner.process.setwinsize(40, 100)
    learner.sees("Next: mend the code")


def test_ctrl_c_in_mid_run_restores_the_terminal_and_leaves_no_process(learner):
    """The last test of whom all tests share."""
    learner.saves(ENDLESS)
    learner.sees("1.1 runs for")
    leaves(learner, "\x03", code=0)


@pytest.mark.parametrize("way", ["q", "hang up"])
def test_every_way_out_restores_the_terminal_and_leaves_no_process(small_path, way):
    small_path.add()
    learner = Learner(small_path.root)
    learner.reads("TensorFlow is being imported")
    leaves(learner, way, {"q": 0, "hang up": 129}[way])


def leaves(learner: Learner, way: str, code: int) -> None:
    server = learner.processes()
    running = [pid for one in server for pid in children(one)]
    if way == "hang up":
        learner.process.kill(signal.SIGHUP)
    else:
        learner.presses(way)
    learner.process.expect(pexpect.EOF)
    assert termios.tcgetattr(learner.process.child_fd)[3] == learner.before[3], "echo and lines are as they were"
    learner.process.close()
    assert learner.process.exitstatus == code
    assert len(server) == 1
    assert all(map(gone, [*server, *running]))


def test_a_failure_of_the_tool_itself_restores_the_terminal_and_leaves_no_process(small_path):
    small_path.add()
    breaking = START.replace("cli.main()", "watch.overview.hint = desk.overview.hint = None\ncli.main()")
    learner = Learner(small_path.root, start=breaking.replace("import cli,", "import cli, desk,"))
    learner.sees("TensorFlow is being imported")
    server = learner.processes()
    learner.presses("h")
    rest = learner.process.expect(pexpect.EOF) or learner.process.before
    assert "The tool itself failed, not your code." in rest
    assert "Traceback" not in rest
    assert rest.rpartition("\x1b[?25")[2].startswith("h"), "the cursor is shown again"
    assert termios.tcgetattr(learner.process.child_fd)[3] == learner.before[3]
    learner.process.close()
    assert learner.process.exitstatus == 3
    assert all(map(gone, server))


def test_in_a_pipe_there_are_no_keys_and_no_control_characters(small_path):
    koan = small_path.add()
    command = [sys.executable, "-c", START, str(small_path.root), "watch", "--poll"]
    with subprocess.Popen(
        command, cwd=small_path.root, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    ) as run:
        seen = ""
        while "Stuck?" not in seen:
            seen += run.stdout.readline()
        koan.file.write_text(SOLUTION)
        while "(solved)" not in seen:
            seen += run.stdout.readline()
        run.send_signal(signal.SIGINT)
        rest, _ = run.communicate(timeout=10)
        assert run.returncode == 0
    assert "\x1b" not in seen + rest
    assert "quit" not in seen
    assert "make watch" in rest


def test_file_systems_that_do_not_tell_are_known(tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/vda / ext4 rw 0 0\nserver:/home {tmp_path}/home nfs4 rw 0 0\n")
    assert saves.is_silent(tmp_path / "home/koans", mounts)
    assert not saves.is_silent(tmp_path, mounts)
    assert not saves.is_silent(tmp_path, tmp_path / "missing")
