"""On paper: the answer, its source and its address, dark on white, and nothing to click."""

from typing import Any, Protocol

import pytest
from playwright.sync_api import Page, expect

from tools.fixtures import OpenPage

QUESTION = "faq/capabilities/"
ON_PAPER = [
    "h1",
    ".byline",
    ".short-answer",
    ".prose",
    "section.source",
    ".page-address",
]
NOT_ON_PAPER = [
    ".skip-link",
    ".header",
    ".footer",
    ".breadcrumb",
    ".side-list",
    ".contents",
    ".contents-fold",
    ".language-hint",
    ".topics-of-question",
    ".related",
    ".neighbours",
    ".page-actions",
    "#menu",
]


class Printed(Protocol):
    def __call__(self, path: str, *, dark: bool = False, **options: Any) -> Page: ...


@pytest.fixture
def printed(open_page: OpenPage) -> Printed:
    """Opens a page and lays it out as for paper."""

    def printed(path: str, *, dark: bool = False, **options: Any) -> Page:
        page = open_page(path, **options)
        if dark:
            page.click("[data-color-scheme-switch]")
            assert page.evaluate("document.documentElement.dataset.colorScheme")
        page.emulate_media(media="print")
        return page

    return printed


@pytest.mark.parametrize("path", [QUESTION, "en/" + QUESTION])
def test_only_what_is_read_is_printed(printed: Printed, path: str) -> None:
    # A reader of the other language, so that the hint shows on the screen.
    page = printed(path, width=700, locale="en-US" if path == QUESTION else "ko-KR")
    for width in (700, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        for part in ON_PAPER:
            expect(page.locator(part)).to_be_visible()
        for part in NOT_ON_PAPER:
            assert page.locator(part).count() == 1, f"there is no {part} to look at"
            expect(page.locator(part)).to_be_hidden()


def test_a_dark_scheme_is_not_printed(printed: Printed, address: str) -> None:
    page = printed(QUESTION, dark=True, color_scheme="light")
    lightness = "element => Math.max(...getComputedStyle(element).color.match(/[0-9]+/g).slice(0, 3))"
    for path in (QUESTION, "", "glossary/", "nowhere/"):
        page.goto(address + path)
        assert page.locator("h1").evaluate(lightness) < 80, path


def test_addresses_are_printed(printed: Printed, address: str) -> None:
    page = printed(QUESTION)
    after = "link => getComputedStyle(link, '::after').content"
    external = page.locator("main a[href^=https]").first
    assert external.get_attribute("href") in external.evaluate(after)
    internal = page.locator(".prose a[href^='../']").first
    assert internal.evaluate(after) == "none"
    expect(page.locator(".page-address")).to_contain_text(
        f"https://owner.github.io/dl-career-faq/{QUESTION}"
    )


def test_a_closed_note_is_not_printed(printed: Printed) -> None:
    page = printed("masterclass/full-stack/infrastructure-tools/")
    assert page.locator(".term__note").count() > 1
    for note in page.locator(".term__note").all():
        expect(note).to_be_hidden()
