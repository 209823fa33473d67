"""What the tests of the search share. `browser`, `serve`, `keyboard` and `barriers` are given to it by a plugin of pytest."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Page

from bilingual_search.index.analyse import Analyser
from bilingual_search.tests.box.reader import Reader

PACKAGE = Path(__file__).parents[1]

Serve = Callable[[Path, str], AbstractContextManager[str]]
Barriers = Callable[..., str]  # (page, rules, context) -> what axe finds, or ""


class NewReader(Protocol):
    """Makes readers of a site; options are those of a Playwright browser context."""

    def __call__(self, url: str, **options: Any) -> Reader: ...


@pytest.fixture(scope="session")
def analyser() -> Analyser:
    """An analyser; its Korean part takes seconds to load, once."""
    return Analyser()


@pytest.fixture
def new_reader(
    browser: Browser, keyboard: Callable[[Page], Any]
) -> Iterator[NewReader]:
    """Makes readers. An error of a script fails the test."""
    readers: list[Reader] = []

    def make(url: str, **options: Any) -> Reader:
        options = {"viewport": {"width": 1280, "height": 900}, **options}
        readers.append(Reader(browser.new_context(**options), url, keyboard))
        return readers[-1]

    yield make
    errors = [error for reader in readers for error in reader.errors]
    for reader in readers:
        reader.context.close()
    assert not errors
