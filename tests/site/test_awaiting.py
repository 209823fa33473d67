"""A question that awaits its translation: links lead to it, its page and a list say so, both searches find it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.own_content import skip_elsewhere
from tools.faults.run import sound_site
from tools.html import HtmlPage, html_pages
from tools.project import build

QUERIES = "{ko: [오픈소스 공부], en: [understanding what somebody else programmed]}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site of the faults, with queries for the page that awaits its translation."""
    skip_elsewhere()
    project = sound_site(tmp_path_factory.mktemp("awaiting"))
    queries = project / "data" / "queries" / "essays" / "reading-code.yml"
    queries.parent.mkdir(parents=True)
    queries.write_text(QUERIES, encoding="utf-8")
    options = project / "data" / "search.yml"
    text = options.read_text(encoding="utf-8") + "queries: data/queries\n"
    options.write_text(text, encoding="utf-8")
    result = build(project, project / "site")
    assert result.status == 0, result.output
    return result.site


@pytest.fixture(scope="module")
def small_site(site: Path) -> dict[str, HtmlPage]:
    return html_pages(site)


def test_a_link_to_what_awaits_its_translation_leads_to_the_version_there_is(
    small_site: dict[str, HtmlPage],
) -> None:
    english = small_site["en/essays/first-project/"].tree
    (link,) = english.xpath("//a[contains(., 'how to read code')]")
    assert link.get("href") == "../../../essays/reading-code/"
    assert link.get("hreflang") == "ko"
    assert link.text_content() == "how to read code (in Korean)"
    korean = small_site["essays/first-project/"].tree
    (link,) = korean.xpath("//main//a[contains(., '코드를 읽는 법')]")
    assert link.get("href") == "../reading-code/"
    assert link.get("hreflang") is None


def test_what_awaits_its_translation_says_so_and_is_listed_with_the_day(
    small_site: dict[str, HtmlPage],
) -> None:
    page = small_site["essays/reading-code/"].tree
    assert page.xpath("//main//p[contains(., '아직 영어로 옮기지 않았어요')]")
    for path, title in (
        ("questions/", "번역을 기다리는 질문"),
        ("en/questions/", "Awaiting translation"),
    ):
        tree = small_site[path].tree
        (heading,) = tree.xpath("//h2[@id='awaiting']")
        assert heading.text_content() == title
        (item,) = heading.getnext()
        assert item.xpath("./a/@hreflang") == ["ko"]
        assert item.xpath(".//time/@datetime") == ["2026-01-09"]
    player = small_site["faq/player/"].tree
    assert not player.xpath("//main//p[contains(., '아직 영어로')]")


@pytest.fixture
def english_page(
    site: Path, serve: Callable[..., AbstractContextManager[str]], browser: Browser
) -> Iterator[Page]:
    with serve(site) as url:
        page = browser.new_page(locale="en-US")
        page.goto(f"{url}en/")
        yield page
        page.close()


@pytest.mark.parametrize(
    "query",
    [
        "코드 읽는 법",  # in the words of the page
        "소스 분석",  # its keyword
        "somebody else programmed",  # a predicted query of the missing translation
    ],
)
def test_the_search_of_the_other_language_finds_it_and_says_so(
    english_page: Page, query: str
) -> None:
    english_page.locator("header [data-search-open]").click()
    english_page.locator("[data-search-input]").press_sequentially(query)
    expect(english_page.locator("[data-search-results]")).to_have_attribute(
        "data-query", query
    )
    hit = english_page.locator("a[data-search-hit]").first
    expect(hit.locator("[lang=ko]").first).to_have_text("남의 코드는 어떻게 읽나요?")
    expect(hit).to_contain_text("Not translated yet · in Korean")
    expect(hit).to_contain_text(
        "Short essays"
    )  # its collection, in the reader's language
    hit.click()
    expect(english_page.locator("html")).to_have_attribute("lang", "ko")
    expect(english_page.locator("h1")).to_have_text("남의 코드는 어떻게 읽나요?")
