"""Other sites with the search, built as their own commands build them, and a reader at the browser."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bilingual_search.tests.conftest import PACKAGE

Run = Callable[..., str]


@pytest.fixture(scope="session")
def run() -> Run:
    """Runs a Python module in a folder, the package being installed: run(folder, "mkdocs", "build")."""

    def run(folder: Path, *command: str) -> str:
        result = subprocess.run(
            [sys.executable, "-m", *command],
            check=False,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
            capture_output=True,
            encoding="utf-8",
        )
        assert result.returncode == 0, result.stderr
        return result.stdout

    return run
