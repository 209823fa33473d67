"""Other sites with the search, built as their own commands build them, and a reader at the browser."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from bilingual_search.tests.box.reader import Reader

PACKAGE = Path(__file__).parents[2]

Run = Callable[..., str]
Serve = Callable[[Path, str], AbstractContextManager[str]]
NewReader = Callable[..., Any]


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


@pytest.fixture
def new_reader(browser: Browser) -> Iterator[NewReader]:
    """Makes readers of a site; options are those of a Playwright browser context. Script errors fail the test."""
    readers: list[Any] = []

    def make(url: str, **options: Any) -> Any:
        options = {"viewport": {"width": 1280, "height": 900}, **options}
        reader: Any = Reader(browser.new_context(**options), url)
        readers.append(reader)
        return reader

    yield make
    errors = [error for reader in readers for error in reader.errors]
    for reader in readers:
        reader.context.close()
    assert not errors
