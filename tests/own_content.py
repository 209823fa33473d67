"""The content that tests of code bring along is Korean and English: where the site is in other languages, they rest."""

from pathlib import Path

import pytest

from content.locales import LOCALES
from tools.project import EXAMPLE, copy_project

RESTS = LOCALES.keys() != {"ko", "en"}


def skip_elsewhere() -> None:
    """Skip the test at hand where the site is in other languages than Korean and English."""
    if RESTS:
        pytest.skip("brings content in Korean and English, in which this site is not")


def copy_example(folder: Path) -> Path:
    """A copy of the project with the tests' own content (tests/example), in a folder that is there."""
    skip_elsewhere()
    return copy_project(folder, EXAMPLE)
