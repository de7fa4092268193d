"""A child meets the same world whatever the learner's shell holds."""

from sensei import environment


def test_a_child_does_not_inherit_what_could_meddle():
    meddling = {
        "TF_ENABLE_ONEDNN_OPTS": "1",
        "TF_CPP_MIN_LOG_LEVEL": "0",
        "PYTHONPATH": "/elsewhere",
        "PYTHONOPTIMIZE": "2",
        "PYTEST_ADDOPTS": "--collect-only",
        "KERAS_BACKEND": "jax",
        "CUDA_VISIBLE_DEVICES": "0",
    }
    child = environment.for_child(meddling | {"HOME": "/home/learner", "LANG": "C"})
    assert child["HOME"] == "/home/learner" and child["LANG"] == "C"
    assert {name: child[name] for name in environment.BEFORE_TENSORFLOW} == environment.BEFORE_TENSORFLOW
    assert not {"PYTHONPATH", "PYTHONOPTIMIZE", "PYTEST_ADDOPTS"} & set(child)


def test_the_versions_are_those_that_are_installed():
    versions = environment.versions()
    assert versions["tensorflow"].startswith("2.")
    assert all(version[0].isdigit() for version in versions.values())


def test_the_harness_digest_covers_every_module():
    assert len(environment.harness()) == 64
