"""The proof that each koan teaches: one test a koan and a fix. See `sensei/proofs.py` for what is shown."""

import pytest

from sensei import path, proofs

PROOFS = [
    pytest.param(proof, id=proof.name, marks=pytest.mark.xdist_group(koan.name))
    for koan in path.all_koans()
    for proof in proofs.proofs(koan)
]


@pytest.mark.parametrize("proof", PROOFS)
def test_proof(proof, warm):
    problem = proof.problem(warm)
    assert problem is None, f"{proof.file}: {proof.about}: {problem}"


def test_the_tree_is_whole():
    assert proofs.problems_of_the_tree(path.ROOT) == []
