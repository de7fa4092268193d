"""The proof that each koan teaches: one test a koan and a fix. See `sensei/proofs.py` for what is shown.

What the learner reads of the koan as shipped is compared here too, since the run is the same.
"""

import pytest

from sensei import path, proofs, shipped
from sensei.path import Koan
from tests.test_transcripts import compare_as_shipped


def proofs_of(koan: Koan) -> type:
    """The tests of one koan. A class of its own keeps them in one worker, where one run serves several of them."""

    class Proofs:
        @pytest.mark.parametrize("proof", proofs.proofs(koan), ids=lambda proof: proof.about.replace(" ", "_"))
        def test(self, proof, warm):
            problem = proof.problem(warm)
            assert problem is None, f"{proof.file}: {proof.about}: {problem}"

        def test_what_a_learner_reads(self, warm, tmp_path, monkeypatch):
            monkeypatch.chdir(tmp_path)
            compare_as_shipped(koan, warm, proofs.run_through(warm, koan, shipped.text(koan)), tmp_path)

    return Proofs


for _koan in path.all_koans():
    globals()[f"Test_{_koan.name.replace('/', '_')}"] = proofs_of(_koan)


def test_the_tree_is_whole():
    assert proofs.problems_of_the_tree(path.ROOT) == []
