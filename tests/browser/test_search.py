"""Search on the real site: the reader types, in either language, and gets the page that answers."""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

from tools.fixtures import OpenPage

HITS = "a[data-search-hit]"


def search(page: Page, query: str) -> Locator:
    """Open the box and type; gives the hits once the box has answered this query."""
    page.locator("header [data-search-open]").click()
    return type_anew(page, query)


def type_anew(page: Page, query: str) -> Locator:
    """Type in place of what stands in the open box; gives the hits once they answer this query."""
    page.locator("[data-search-input]").clear()
    page.locator("[data-search-input]").press_sequentially(query)
    expect(page.locator("[data-search-results]")).to_have_attribute("data-query", query)
    return page.locator(HITS)


@pytest.mark.parametrize(
    ("path", "answers"),
    [
        (
            "",
            {
                "대학원을 꼭 가야 하나요": "faq/graduate-school/",
                "ㅍㅌㅍㄹㅇ": "masterclass/full-stack/broad-or-deep-portfolio/",
                "rmfovlrzkem": "faq/gpu/",
                "should i buy a gpu": "faq/gpu/",
                "졸업 논믄": "masterclass/research/writing-papers/",
            },
        ),
        ("faq/player/", {"그래픽카드": "faq/gpu/"}),
        (
            "en/",
            {
                "is a master's a good idea for a job": "en/masterclass/research/masters-for-a-job/",
                "manufactoring": "en/faq/manufacturing/",
            },
        ),
        ("en/faq/player/", {"그래픽카드": "en/faq/gpu/"}),
    ],
)
def test_the_first_hit_answers(
    open_page: OpenPage, address: str, path: str, answers: dict[str, str]
) -> None:
    page = open_page(path)
    page.locator("header [data-search-open]").click()
    for query, answer in answers.items():
        first = type_anew(page, query).first
        assert first.evaluate("hit => hit.href.split(`#`)[0]") == address + answer


@pytest.mark.parametrize(
    ("path", "prefix"), [("", "/dl-career-faq/(?!en/)"), ("en/", "/dl-career-faq/en/")]
)
def test_hits_are_in_the_language_of_the_page(
    open_page: OpenPage, path: str, prefix: str
) -> None:
    page = open_page(path)
    page.locator("header [data-search-open]").click()
    for query in ("GPU", "deep learning", "딥러닝", "포트폴리오 portfolio"):
        addresses = type_anew(page, query).evaluate_all(
            "hits => hits.map(hit => new URL(hit.href).pathname)"
        )
        assert addresses, query
        assert all(re.match(prefix, address) for address in addresses), query


def test_a_hit_shows_its_source_and_year_and_opens_with_the_words_marked(
    open_page: OpenPage, address: str
) -> None:
    page = open_page()
    hit = search(page, "GPU").first
    expect(hit).to_contain_text("딥러닝 커리어 FAQ")
    expect(hit).to_contain_text("2018")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}faq/gpu/")
    expect(page.locator(".search-marks")).to_be_visible()
    page.go_back()
    expect(page.locator("[data-search-input]")).to_have_value("GPU")
    expect(page.locator(HITS).first).to_be_visible()


@pytest.mark.parametrize("query", ["맛집 추천", "how to cook rice"])
def test_nothing_found_says_so_and_helps_on(open_page: OpenPage, query: str) -> None:
    page = open_page()
    assert search(page, query).count() == 0
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("찾지 못했어요")
    ask = dialog.get_by_role("link", name="이 질문 남기기")
    expect(ask).to_have_attribute("href", re.compile("template=question-ko.yml"))
    assert urlencode({"question": query}) in (ask.get_attribute("href") or "")
    dialog.get_by_role("link", name="대학원과 학위").click()
    expect(page).to_have_url(re.compile("/topics/#graduate-school$"))


def test_the_home_page_has_the_search_in_reach(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("main [data-search-open]").click()
    page.keyboard.type("GPU", delay=0)
    expect(page.locator("[data-search-input]")).to_have_value("GPU")
    expect(page.locator(HITS).first).to_be_visible()


def test_the_empty_box_offers_the_ways_in_of_the_home_page(
    open_page: OpenPage, address: str
) -> None:
    page = open_page("en/about/")
    page.keyboard.press("/")
    dialog = page.get_by_role("dialog")
    for name, target in (
        ("I'm thinking about graduate school", "en/faq/graduate-school/"),
        ("Graduate school and degrees", "en/topics/#graduate-school"),
        ("See all questions", "en/questions/"),
    ):
        link = dialog.get_by_role("link", name=name)
        expect(link).to_have_attribute("href", address + target)


def test_the_search_puts_no_style_into_the_body(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("header [data-search-open]").click()
    expect(page.locator("[data-search-results]")).to_be_attached()
    expect(page.locator("body style, [style]:not(.search-dialog)")).to_have_count(0)


@pytest.mark.parametrize(
    ("path", "name"), [("", "모든 질문"), ("en/", "All questions")]
)
def test_without_javascript_the_search_leads_to_all_questions(
    open_page: OpenPage, path: str, name: str
) -> None:
    page = open_page(path, java_script_enabled=False)
    page.locator("main [data-search-open]").click()
    expect(page.locator("h1")).to_have_text(name)
