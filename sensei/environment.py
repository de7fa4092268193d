"""The world a koan runs in: environment variables set before the import of TensorFlow, and the versions it meets."""

import hashlib
import os
import platform
from functools import cache
from pathlib import Path

BEFORE_TENSORFLOW = {
    # TensorFlow writes to file descriptor 2 from C++ while it is imported; only the environment can stop that.
    "TF_CPP_MIN_LOG_LEVEL": "3",
    # oneDNN reorders sums and rewords errors; without it a koan fails alike on every processor.
    "TF_ENABLE_ONEDNN_OPTS": "0",
    # Even so, oneDNN multiplies matrices of float32. For wide registers it writes itself a program first, and the first
    # product of a process takes twenty times as long: 80 ms in place of 4.
    "ONEDNN_MAX_CPU_ISA": "SSE41",
    # The koans are about TensorFlow on a CPU, and a child may not take a GPU's memory from its neighbours.
    "CUDA_VISIBLE_DEVICES": "-1",
    # A pool of BLAS threads would make the server's process unsafe to fork.
    "OPENBLAS_NUM_THREADS": "1",
    "KERAS_BACKEND": "tensorflow",
    # Where no file can be: Keras would read the learner's own settings, such as another floatx, and write them too.
    "KERAS_HOME": os.path.join(os.devnull, "keras"),
}

MEDDLING = ("TF_", "PYTHON", "PYTEST_", "KERAS_", "AUTOGRAPH_", "XLA_", "CUDA_", "ONEDNN_", "DNNL_")
"""Variables that begin so could change what a koan does; a child is started without those of the learner's shell."""


def for_child(shell: dict[str, str]) -> dict[str, str]:
    """The environment of a child, made from that of the learner's shell."""
    kept = {name: value for name, value in shell.items() if not name.startswith(MEDDLING)}
    return kept | BEFORE_TENSORFLOW | {"PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}


@cache
def versions() -> dict[str, str]:
    """Versions that a verdict depends on, read from the installed metadata: nothing is imported for it."""
    return {
        "python": platform.python_version(),
        "tensorflow": _version("tensorflow", "tensorflow-cpu"),
        "keras": _version("keras"),
        "numpy": _version("numpy"),
    }


@cache
def harness() -> str:
    """A digest of the harness's own code: what an older harness found out is found out anew."""
    digest = hashlib.sha256()
    for file in sorted(Path(__file__).parent.rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _version(*distributions: str) -> str:
    # Imported here: it would take a quarter of the time until the server is started.
    from importlib.metadata import PackageNotFoundError, version

    for name in distributions:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return "not installed"
