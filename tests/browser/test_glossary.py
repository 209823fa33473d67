"""A glossary term explains itself by touch, by keyboard and without a script."""

import pytest
from playwright.sync_api import expect

from tools.fixtures import OpenPage

PATH = "masterclass/full-stack/infrastructure-tools/"
TERM = "[popovertarget=term-kafka]"
NOTE = "#term-kafka"


@pytest.mark.parametrize(("prefix", "explanation"), [("", "데이터"), ("en/", "data")])
@pytest.mark.parametrize("javascript", [True, False])
def test_a_touch_opens_the_note_and_another_place_closes_it(
    open_page: OpenPage, prefix: str, explanation: str, javascript: bool
) -> None:
    page = open_page(
        prefix + PATH, width=360, has_touch=True, java_script_enabled=javascript
    )
    expect(page.locator(NOTE)).to_be_hidden()
    page.tap(TERM)
    expect(page.locator(NOTE)).to_be_visible()
    expect(page.locator(NOTE)).to_contain_text(explanation)
    box = page.locator(NOTE).bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 360
    page.tap("h1")
    expect(page.locator(NOTE)).to_be_hidden()


def test_the_keyboard_opens_and_closes_the_note(open_page: OpenPage) -> None:
    page = open_page(PATH)
    page.focus(TERM)
    page.keyboard.press("Enter")
    expect(page.locator(NOTE)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(NOTE)).to_be_hidden()
    expect(page.locator(TERM)).to_be_focused()


def test_a_note_closes_when_the_keyboard_goes_on(open_page: OpenPage) -> None:
    page = open_page(PATH, width=360)
    page.focus(TERM)
    page.keyboard.press("Enter")
    expect(page.locator(NOTE)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator(NOTE)).to_be_hidden()
    expect(page.locator(TERM)).not_to_be_focused()


@pytest.mark.parametrize(("prefix", "expected"), [("", "nowrap"), ("en/", "normal")])
def test_a_korean_term_and_its_particle_stay_on_one_line(
    open_page: OpenPage, prefix: str, expected: str
) -> None:
    space = "term => getComputedStyle(term).whiteSpace"
    term = open_page(prefix + PATH).locator(".term").first
    assert term.evaluate(space) == expected


def test_a_term_has_the_colour_of_the_text_around_it(open_page: OpenPage) -> None:
    color = "element => getComputedStyle(element).color"
    button = open_page(PATH).locator(TERM)
    assert button.evaluate(color) == button.locator("xpath=..").evaluate(color)


@pytest.mark.parametrize(
    ("path", "letter"), [("glossary/", "ㄷ"), ("en/glossary/", "D")]
)
def test_a_letter_leads_to_its_terms(
    open_page: OpenPage, path: str, letter: str
) -> None:
    page = open_page(path, width=360)
    page.locator(".letters").get_by_role("link", name=letter, exact=True).click()
    heading = page.get_by_role("heading", name=letter, exact=True)
    expect(heading).to_be_in_viewport()
