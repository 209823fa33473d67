"""Pages written by hand, in two languages, without any generator: see plain/."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bilingual_search.tests.conftest import NewReader, Serve
from bilingual_search.tests.sites.conftest import Run

SITE = Path(__file__).parent / "plain"


@pytest.fixture(scope="module")
def pool_url(
    run: Run, serve: Serve, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The site as a person makes it: the printed box pasted into each page, then the command."""
    folder = tmp_path_factory.mktemp("pool")
    shutil.copytree(SITE, folder, dirs_exist_ok=True)
    for locale, root, pages in (("ko", "./", "*.html"), ("en", "../", "en/*.html")):
        options = ("--options", "search.yml", "--locale", locale, "--root", root)
        box = run(folder, "bilingual_search", "box", *options)
        for page in (folder / "site").glob(pages):
            text = page.read_text(encoding="utf-8")
            page.write_text(text.replace("<!-- search box -->", box), encoding="utf-8")
    said = run(folder, "bilingual_search", "site", "--options", "search.yml")
    assert said.startswith("site/search: pages: 2 in en, 2 in ko (")
    with serve(folder / "site", "/pool/") as url:
        yield url


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("", {"쉬는날": "hours.html", "명절에도 하나요": "hours.html"}),
        ("hours.html", {"어린이반은": "lessons.html", "freestyle": "lessons.html"}),
        ("en/", {"closed on weekends": "en/hours.html", "추석": "en/hours.html"}),
        (
            "en/hours.html",
            {"learn to swim": "en/lessons.html", "자유형": "en/lessons.html"},
        ),
    ],
)
def test_readers_find_pages_in_the_language_of_theirs(
    new_reader: NewReader, pool_url: str, page: str, expected: dict[str, str]
) -> None:
    reader = new_reader(pool_url).open(page)
    for query, found in expected.items():
        reader.press("Control+a")
        reader.type(query)
        address = reader.hits.first.get_attribute("href") or ""
        assert address.split("#")[0] == pool_url + found, query


def test_a_result_says_what_the_page_says_of_itself(
    new_reader: NewReader, pool_url: str
) -> None:
    reader = new_reader(pool_url)
    reader.search("sign up", "en/")
    hit = reader.hits.first
    expect(hit).to_contain_text("How do I sign up for lessons?")
    expect(hit).to_contain_text("Learning · 2026")


def test_the_words_are_marked_on_the_page_that_is_opened(
    new_reader: NewReader, pool_url: str
) -> None:
    reader = new_reader(pool_url)
    reader.search("추석에 쉬나요")
    reader.press("Enter")
    reader.page.wait_for_url("**/hours.html*")
    expect(reader.page.locator(".search-marks")).to_be_visible()


def test_a_word_that_is_nowhere_finds_nothing(
    new_reader: NewReader, pool_url: str
) -> None:
    reader = new_reader(pool_url)
    reader.search("반도체 경기")
    expect(reader.hits).to_have_count(0)
    expect(reader.dialog.locator(".search-none")).to_be_visible()
