"""The words a reader searched for, on the page that was opened."""

import unicodedata

import pytest
from playwright.sync_api import expect

HIGHLIGHTED = "[...CSS.highlights.get('search') ?? []].map(range => range.toString())"
WITHOUT_HIGHLIGHT_API = "delete CSS.highlights; Object.defineProperty(CSS, 'highlights', {value: undefined})"
BODY = "document.querySelector('main').innerHTML"


@pytest.fixture
def opened(reader):
    """A reader who has opened the first result."""
    reader.search("anchor").press("Enter")
    expect(reader.page.locator(".search-unmark")).to_be_visible()
    return reader


def test_words_are_highlighted_also_across_elements(opened):
    assert opened.page.evaluate(HIGHLIGHTED) == ["GPU", "딥 러닝", "그래픽카드", "GPU"]


def test_the_address_is_clean_and_the_anchor_reached(opened):
    assert opened.page.url == opened.url + "page-0/#detail"
    expect(opened.page.locator("#detail")).to_be_in_viewport()
    assert opened.page.evaluate("document.querySelector(':target').id") == "detail"


def test_reloading_keeps_the_highlight_until_it_is_cleared(opened):
    opened.page.reload()
    expect(opened.page.locator(".search-unmark")).to_be_visible()
    opened.page.get_by_role("button", name="표시 4곳 지우기").click()
    assert opened.page.evaluate(HIGHLIGHTED) == []
    expect(opened.page.locator(".search-unmark")).to_have_count(0)
    opened.page.reload()
    opened.page.wait_for_timeout(300)
    assert opened.page.evaluate(HIGHLIGHTED) == []


def test_no_element_of_the_page_changes(reader):
    before = reader.visit("page-0/").page.evaluate(BODY)
    reader.visit("page-0/?mark=gpu")
    expect(reader.page.locator(".search-unmark")).to_be_visible()
    assert reader.page.evaluate(BODY) == before


def test_older_browsers_get_marks_and_the_page_back_as_it_was(reader):
    before = reader.visit("page-0/").page.evaluate(BODY)
    reader.context.add_init_script(WITHOUT_HIGHLIGHT_API)
    reader.visit("page-0/?mark=gpu&mark=딥러닝")
    marks = reader.page.locator("main mark")
    expect(marks).to_have_text(["GPU", "딥", " ", "러닝", "GPU"])
    expect(reader.page.locator("#detail, #top, #link")).to_have_count(3)
    reader.page.get_by_role("button", name="표시 3곳 지우기").click()
    assert reader.page.evaluate(BODY) == before


def test_a_page_without_the_words_shows_nothing(reader):
    reader.visit("page-0/?mark=nowhere")
    reader.page.wait_for_url(reader.url + "page-0/")
    reader.page.wait_for_timeout(200)
    expect(reader.page.locator(".search-unmark")).to_have_count(0)


@pytest.mark.parametrize(
    "mark",
    ["(.*)+[", "%5C", "%F0%9F%91%A9", "a" * 5000, "%20", "%00", "|", "[]", "%E1%84%80"],
)
def test_any_mark_in_an_address_is_safe(reader, mark):
    reader.visit(f"page-0/?mark={mark}&mark=gpu")
    expect(reader.page.locator(".search-unmark")).to_be_visible()


@pytest.mark.parametrize(
    "text, terms, found",
    [
        ("GPU를 gpu GPUs", ["gpu"], ["GPU", "gpu"]),
        ("again AI, ai", ["ai"], ["AI", "ai"]),
        ("Graduates and undergraduates", ["graduat"], ["Graduates"]),
        ("딥러닝, 딥 러닝, 기초딥러닝", ["딥러닝"], ["딥러닝", "딥 러닝", "딥러닝"]),
        ("수학과 수업 점수", ["수"], ["수", "수"]),
        ("대학원생과 대학", ["대학", "대학원"], ["대학원", "대학"]),
        ("C++ and c#", ["c++", "c#"], ["C++", "c#"]),
        ("GPT-3, GPT-35", ["gpt-3"], ["GPT-3"]),
        ("side  project", ["side project"], ["side  project"]),
        ("nothing here", ["", " "], []),
        ("대학원", [unicodedata.normalize("NFD", "대학원")], ["대학원"]),
    ],
)
def test_where_terms_are_found(reader, text, terms, found):
    reader.visit()
    result = reader.page.evaluate(
        """async ([text, terms]) => {
            const assets = new URL(document.querySelector("[data-assets]").dataset.assets, location.href).href
            const { findTerms } = await import(assets + "terms.js")
            return findTerms(text, terms).map(([start, end]) => text.slice(start, end))
        }""",
        [text, terms],
    )
    assert result == found
