"""A site around the box and a hand that types, for the tests of the box."""

import pytest

from bilingual_search.tests.box.fixture_site import BASE_PATH, write_site
from bilingual_search.tests.box.reader import Reader
from tools.server import serve


@pytest.fixture(scope="session")
def site_url(tmp_path_factory):
    with serve(write_site(tmp_path_factory.mktemp("site")), BASE_PATH) as url:
        yield url


@pytest.fixture
def new_reader(browser, site_url):
    """Makes readers; options are those of a Playwright browser context. Script errors fail the test."""
    readers = []

    def make(url=site_url, **options):
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
def reader(new_reader):
    return new_reader()
