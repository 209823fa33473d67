"""Fixtures of all tests (pytest loads this by `-p`): the site's and those of the search, which imports nothing of the site."""

import pytest

from tools.browser import launch
from tools.server import serve as serve_folder


@pytest.fixture(scope="session")
def browser():
    """A running Chromium."""
    with launch() as chromium:
        yield chromium


@pytest.fixture(scope="session")
def serve():
    """The context manager that serves a folder: `with serve(folder, "/base/") as url`."""
    return serve_folder
