"""A site around the box and a hand that types, for the tests of the box."""

from collections.abc import Iterator
from typing import Any, Protocol

import pytest

from bilingual_search.tests import conftest
from bilingual_search.tests.box.fixture_site import BASE_PATH, write_site
from bilingual_search.tests.box.reader import Reader


class NewReader(Protocol):
    """Makes readers of the site around the box, or of another."""

    def __call__(self, url: str = ..., **options: Any) -> Reader: ...


@pytest.fixture(scope="session")
def site_url(
    tmp_path_factory: pytest.TempPathFactory, serve: conftest.Serve
) -> Iterator[str]:
    with serve(write_site(tmp_path_factory.mktemp("site")), BASE_PATH) as url:
        yield url


@pytest.fixture
def new_reader(new_reader: conftest.NewReader, site_url: str) -> NewReader:
    def make(url: str = site_url, **options: Any) -> Reader:
        return new_reader(url, **options)

    return make


@pytest.fixture
def reader(new_reader: NewReader) -> Reader:
    return new_reader()
