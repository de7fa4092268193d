"""The proof that each koan teaches: one test a koan and a fix. See `sensei/proofs.py` for what is shown."""

import pytest

from sensei import path, proofs
from sensei.path import Koan


def proofs_of(koan: Koan) -> type:
    """The tests of one koan. A class of its own keeps them in one worker, where one run serves several of them."""

    class Proofs:
        @pytest.mark.parametrize("proof", proofs.proofs(koan), ids=lambda proof: proof.about.replace(" ", "_"))
        def test(self, proof, warm):
            problem = proof.problem(warm)
            assert problem is None, f"{proof.file}: {proof.about}: {problem}"

    return Proofs


for _koan in path.all_koans():
    globals()[f"Test_{_koan.name.replace('/', '_')}"] = proofs_of(_koan)


def test_the_tree_is_whole():
    assert proofs.problems_of_the_tree(path.ROOT) == []
