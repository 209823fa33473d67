"""Fixtures of all tests (pytest loads this by `-p`): the site's and those of the search, which imports nothing of the site."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Page, expect

from tools.axe import barriers as barriers_of
from tools.browser import launch
from tools.keyboard import Keyboard
from tools.server import serve as serve_folder

# How long a test waits for what it expects: long enough for a busy machine, as no test is about this time.
expect.set_options(timeout=30_000)


class OpenPage(Protocol):
    """Opens a page of the site in a browser of its own: open_page("en/faq/gpu/", locale="ko-KR", width=360)."""

    def __call__(
        self,
        path: str = "",
        *,
        locale: str = "",
        width: int = 1280,
        height: int = 800,
        hash: str = "",
        **options: Any,
    ) -> Page: ...


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A running Chromium."""
    with launch() as chromium:
        yield chromium


@pytest.fixture(scope="session")
def serve() -> Callable[..., AbstractContextManager[str]]:
    """The context manager that serves a folder: `with serve(folder, "/base/") as url`."""
    return serve_folder


@pytest.fixture(scope="session")
def keyboard() -> Callable[[Page], Keyboard]:
    """Makes a keyboard, with a Korean input method, for a page: `keyboard(page).type("한글")`."""
    return Keyboard


@pytest.fixture(scope="session")
def barriers() -> Callable[..., str]:
    """What axe finds on a page; "" if nothing: `barriers(page, "contrast", context=".dialog")`, see tools/axe.py."""
    return barriers_of
