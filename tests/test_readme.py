"""The README keeps its word: its index names every koan, its commands exist, its links lead somewhere."""

import re
import statistics
from pathlib import Path

from sensei import cli, path, report, shipped

REPOSITORY = Path(__file__).parent.parent
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
MAKEFILE = (REPOSITORY / "Makefile").read_text(encoding="utf-8")


def test_the_index_names_every_koan_with_its_number_and_title():
    listed = re.findall(r"\[([^\]]+)\]\((koans/[^)]+)\)", README)
    meant = {(f"{koan.number} {report.title(koan)}", f"koans/{koan.name}.py") for koan in path.all_koans()}
    assert set(listed) == meant


def test_every_link_leads_somewhere():
    for target in re.findall(r"\]\(([^):]+)\)", README):
        assert (REPOSITORY / target.partition("#")[0]).exists(), target


def test_every_make_target_that_is_named_exists():
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
    assert set(re.findall(r"make ([a-z]+)", README)) <= targets
    assert set(re.findall(r"make ([a-z]+)", MAKEFILE)) - {"set"} <= targets | {"is", "itself"}


def test_every_subcommand_has_a_target_or_is_the_authors():
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
    assert set(cli.koans.commands) - targets == {"pin"}


def test_the_median_koan_is_short():
    assert statistics.median(shipped.text(koan).count("\n") for koan in path.all_koans()) < 45


def test_what_it_looks_like_is_what_it_looks_like():
    """The failure that is shown stands so in the transcripts, but for the width of the page."""
    shown = README.partition("## What it looks like")[2].partition("```\n\nOne line")[0]
    told = (REPOSITORY / "tests/transcripts/02_broadcasting/08_the_perfect_model_that_loses.txt").read_text()
    assert told.split() == shown[shown.index("2.8 ") :].split()
