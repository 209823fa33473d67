"""A site around the box and a hand that types, for the tests of the box."""

from collections.abc import Iterator
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser

from bilingual_search.tests.box.fixture_site import BASE_PATH, write_site
from bilingual_search.tests.box.reader import Reader
from bilingual_search.tests.sites.conftest import Serve


class NewReader(Protocol):
    def __call__(self, url: str = ..., **options: Any) -> Reader: ...


@pytest.fixture(scope="session")
def site_url(tmp_path_factory: pytest.TempPathFactory, serve: Serve) -> Iterator[str]:
    with serve(write_site(tmp_path_factory.mktemp("site")), BASE_PATH) as url:
        yield url


@pytest.fixture
def new_reader(browser: Browser, site_url: str) -> Iterator[NewReader]:
    """Makes readers; options are those of a Playwright browser context. Script errors fail the test."""
    readers: list[Reader] = []

    def make(url: str = site_url, **options: Any) -> Reader:
        options = {"viewport": {"width": 1280, "height": 900}, **options}
        reader = Reader(browser.new_context(**options), url)
        readers.append(reader)
        return reader

    yield make
    errors = [error for reader in readers for error in reader.errors]
    for reader in readers:
        reader.context.close()
    assert not errors


@pytest.fixture
def reader(new_reader: NewReader) -> Reader:
    return new_reader()
