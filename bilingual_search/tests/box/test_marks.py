"""The words a reader searched for, on the page that was opened."""

from typing import Any

import pytest
from playwright.sync_api import expect

from bilingual_search.tests.box.conftest import NewReader
from bilingual_search.tests.box.reader import PHONE, Reader
from bilingual_search.tests.conftest import Barriers

MARKED = "[...CSS.highlights.get('search') ?? []].map(range => range.toString())"
CURRENT = (
    "[...CSS.highlights.get('search-current') ?? []].map(range => range.toString())"
)
WITHOUT_HIGHLIGHT_API = "delete CSS.highlights; Object.defineProperty(CSS, 'highlights', {value: undefined})"
BODY = "document.querySelector('main').innerHTML"


@pytest.fixture
def opened(reader: Reader) -> Reader:
    """A reader who has opened the first result."""
    reader.search("anchor").press("Enter")
    expect(reader.page.locator(".search-marks")).to_be_visible()
    return reader


def test_words_are_marked_in_every_form_also_across_elements(opened: Reader) -> None:
    """배우- is a stem of the index: the engine's own rules find its forms, in the list and here."""
    assert opened.page.evaluate(MARKED) == [
        "GPU",
        "딥 러닝",
        "그래픽카드",
        "배웠어요",
        "GPU",
    ]


def test_the_address_is_clean_and_the_anchor_reached(opened: Reader) -> None:
    assert opened.page.url == opened.url + "page-0/#detail"
    expect(opened.page.locator("#detail")).to_be_in_viewport()
    assert opened.page.evaluate("document.querySelector(':target').id") == "detail"


def test_reloading_keeps_the_marks_until_they_are_cleared(opened: Reader) -> None:
    opened.page.reload()
    bar = opened.page.locator(".search-marks")
    expect(bar).to_contain_text("표시 5곳")
    bar.get_by_role("button", name="표시 지우기").click()
    assert opened.page.evaluate(MARKED) == []
    expect(bar).to_have_count(0)
    # the focus stays where the reader is
    expect(opened.page.locator("main")).to_be_focused()
    assert opened.page.evaluate("history.state.searchMarks") is None
    before = len(opened.requests)
    opened.page.reload()
    assert not [url for url in opened.requests[before:] if "current.json" in url]


def test_the_reader_steps_from_one_mark_to_the_next(opened: Reader) -> None:
    bar = opened.page.locator(".search-marks")
    following = bar.get_by_role("button", name="다음 표시")
    for place, word in enumerate(
        ("GPU", "딥 러닝", "그래픽카드", "배웠어요", "GPU", "GPU")
    ):
        following.click()
        assert opened.page.evaluate(CURRENT) == [word]
        number = place % 5 + 1
        expect(bar.get_by_role("status")).to_have_text(f"표시 5곳 중 {number}번째")
        top = opened.page.evaluate(
            "[...CSS.highlights.get('search-current')][0].getBoundingClientRect().top"
        )
        assert 0 <= top < 900
    bar.get_by_role("button", name="이전 표시").click()
    expect(bar.get_by_role("status")).to_have_text("표시 5곳 중 5번째")


def test_the_marks_go_by_themselves_once_the_reader_reads_on(opened: Reader) -> None:
    opened.page.mouse.move(300, 300)
    opened.page.mouse.wheel(0, -100)
    opened.page.wait_for_function("scrollY > 0")
    expect(opened.page.locator(".search-marks")).to_be_visible()
    opened.page.mouse.wheel(0, -1500)
    expect(opened.page.locator(".search-marks")).to_have_count(0)
    assert opened.page.evaluate(MARKED) == []


def test_stepping_is_not_reading_on(opened: Reader) -> None:
    following = opened.page.get_by_role("button", name="다음 표시")
    following.focus()
    for _ in range(6):
        opened.press("Enter")
    expect(opened.page.locator(".search-marks")).to_be_visible()


def test_the_marks_go_by_themselves_where_nothing_is_scrolled(reader: Reader) -> None:
    reader.page.clock.install()
    reader.visit("page-0/?mark=gpu")
    bar = reader.page.locator(".search-marks")
    expect(bar).to_be_visible()
    reader.page.clock.run_for(20_000)
    expect(bar).to_be_visible()
    bar.hover()
    reader.page.clock.run_for(60_000)
    expect(bar).to_be_visible()
    reader.page.mouse.move(300, 300)
    reader.page.clock.run_for(60_000)
    expect(bar).to_have_count(0)


def test_no_element_of_the_page_changes(reader: Reader) -> None:
    before = reader.visit("page-0/").page.evaluate(BODY)
    reader.visit("page-0/?mark=gpu")
    expect(reader.page.locator(".search-marks")).to_be_visible()
    assert reader.page.evaluate(BODY) == before


def test_older_browsers_get_marks_and_the_page_back_as_it_was(reader: Reader) -> None:
    before = reader.visit("page-0/").page.evaluate(BODY)
    reader.context.add_init_script(WITHOUT_HIGHLIGHT_API)
    reader.visit("page-0/?mark=gpu&mark=딥러닝")
    marks = reader.page.locator("main mark")
    expect(marks).to_have_text(["GPU", "딥", " ", "러닝", "GPU"])
    expect(reader.page.locator("#detail, #top, #link")).to_have_count(3)
    following = reader.page.get_by_role("button", name="다음 표시")
    following.click()
    following.click()
    expect(reader.page.locator("mark[data-current]")).to_have_text(["딥", " ", "러닝"])
    reader.page.get_by_role("button", name="표시 지우기").click()
    assert reader.page.evaluate(BODY) == before


def test_one_mark_needs_no_steps(reader: Reader) -> None:
    reader.visit("page-0/?mark=그래픽카드")
    bar = reader.page.locator(".search-marks")
    expect(bar).to_contain_text("표시 1곳")
    expect(bar.get_by_role("button")).to_have_count(1)


def test_a_page_without_the_words_shows_nothing(reader: Reader) -> None:
    with reader.page.expect_response("**/box.css"):
        reader.visit("page-0/?mark=nowhere")
    reader.page.wait_for_url(reader.url + "page-0/")
    reader.frames()
    expect(reader.page.locator(".search-marks")).to_have_count(0)


ODD_MARKS = [
    "(.*)+[", "%5C", "%F0%9F%91%A9", "a" * 5000, "%20", "%00", "|", "[]", "%E1%84%80",
]  # fmt: skip


def test_any_mark_in_an_address_is_safe(reader: Reader) -> None:
    for mark in ODD_MARKS:
        reader.visit(f"page-0/?mark={mark}&mark=gpu")
        expect(reader.page.locator(".search-marks"), mark).to_be_visible()


def test_marks_of_many_spaces_do_not_hang_the_page(reader: Reader) -> None:
    """Work that grows with the spaces, not with their combinations: seconds, where it was minutes."""
    marks = "&".join(
        f"mark={'개' + '%20' * 50}{letter}" for letter in "abcdefghijklmnop"
    )
    reader.visit(f"page-0/?{marks}&mark=gpu")
    expect(reader.page.locator(".search-marks")).to_be_visible()


@pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_on_a_page_with_marks(
    new_reader: NewReader, barriers: Barriers, device: dict[str, Any]
) -> None:
    reader = new_reader(color_scheme="light", **device)
    reader.visit("page-0/?mark=gpu")
    bar = reader.page.locator(".search-marks")
    expect(bar).to_be_visible()
    for button in bar.get_by_role("button").all():
        size = reader.box(button)
        assert min(size["width"], size["height"]) >= 44
    # the page of the fixture is left out: axe takes its dark canvas for white
    assert barriers(reader.page, "all", context=".search-marks") == ""
    reader.page.emulate_media(color_scheme="dark")
    assert barriers(reader.page, "contrast", context=".search-marks") == ""
