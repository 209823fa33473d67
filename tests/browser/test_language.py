"""Switching the language keeps the place; the hint shows to those it is for, and to nobody else."""

import re

import pytest
from playwright.sync_api import expect

from tools.axe import barriers
from tools.fixtures import OpenPage

SWITCH = "header [data-language-switch]"
HINT = "[data-language-hint]"


@pytest.mark.parametrize(
    ("path", "translation"),
    [
        ("faq/capabilities/", "en/faq/capabilities/"),
        ("en/faq/capabilities/", "faq/capabilities/"),
        ("", "en/"),
        ("en/", ""),
    ],
)
def test_the_switch_leads_to_the_same_page(
    open_page: OpenPage, address: str, path: str, translation: str
) -> None:
    page = open_page(path)
    page.click(SWITCH)
    expect(page).to_have_url(address + translation)


def test_the_switch_keeps_the_anchor(open_page: OpenPage, address: str) -> None:
    page = open_page("faq/capabilities/", hash="#english")
    page.click(SWITCH)
    expect(page).to_have_url(f"{address}en/faq/capabilities/#english")
    expect(page.locator("#english")).to_be_in_viewport()


def test_the_switch_follows_the_anchor_while_reading(
    open_page: OpenPage, address: str
) -> None:
    page = open_page("en/faq/capabilities/", width=1440)
    page.click(".contents a[href='#communication']")
    page.click(SWITCH)
    expect(page).to_have_url(f"{address}faq/capabilities/#communication")


def test_the_switch_works_without_javascript(open_page: OpenPage, address: str) -> None:
    page = open_page("faq/gpu/", java_script_enabled=False)
    page.click(SWITCH)
    expect(page).to_have_url(f"{address}en/faq/gpu/")


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("en-GB", {"faq/gpu/": True, "en/faq/gpu/": False}),
        ("ko-KR", {"en/faq/gpu/": True, "faq/gpu/": False}),
        ("de-DE", {"faq/gpu/": False, "en/faq/gpu/": False}),
    ],
)
def test_the_hint_shows_to_readers_of_the_other_language(
    open_page: OpenPage, address: str, locale: str, shown: dict[str, bool]
) -> None:
    page = open_page(locale=locale)
    for path, visible in shown.items():
        page.goto(address + path)
        expect(page.locator(HINT), path).to_be_visible(visible=visible)


def test_the_hint_is_in_the_language_it_is_for(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/", locale="en-US")
    expect(page.locator(HINT)).to_have_attribute("lang", "en")
    expect(page.locator(HINT)).to_contain_text("available in English")


def test_the_hint_can_be_dismissed_for_good(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/", locale="en-US")
    page.click("[data-language-hint-dismiss]")
    expect(page.locator(HINT)).to_be_hidden()
    page.goto(page.url.replace("gpu", "player"))
    expect(page.locator(HINT)).to_be_hidden()


def test_choosing_a_language_silences_the_hint(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/", locale="en-US")
    page.click(SWITCH)
    page.click(SWITCH)
    expect(page).to_have_url(re.compile(r"/dl-career-faq/faq/gpu/$"))
    expect(page.locator(HINT)).to_be_hidden()


def test_without_storage_everything_still_works(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/", locale="en-US")
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied') } })"
    )
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.reload()
    page.click("[data-language-hint-dismiss]")
    expect(page.locator(HINT)).to_be_hidden()
    page.click("[data-color-scheme-switch]")
    assert not errors


# Of what a reader reads: the links of the header make room for each other while the page arrives.
SHIFT = """new Promise((resolve) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const isRead = entry.sources.some(({ node }) => node && !node.parentElement?.closest("header"))
      if (!entry.hadRecentInput && isRead) sum += entry.value
    }
  }).observe({ type: "layout-shift", buffered: true })
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))))
})"""


@pytest.mark.parametrize("path", ["faq/gpu/", "en/faq/capabilities/", "en/"])
@pytest.mark.parametrize("width", [360, 1440])
def test_the_hint_moves_nothing(open_page: OpenPage, path: str, width: int) -> None:
    page = open_page(
        path, width=width, locale="ko-KR" if path.startswith("en/") else "en-US"
    )
    expect(page.locator(HINT)).to_be_visible()
    assert page.evaluate(SHIFT) == 0


def test_a_shift_would_be_noticed(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/")
    page.evaluate("document.querySelector('main').style.paddingTop = '90px'")
    assert page.evaluate(SHIFT) > 0


def test_the_link_of_the_hint_is_told_by_more_than_colour(open_page: OpenPage) -> None:
    page = open_page("en/faq/gpu/", locale="ko-KR", width=360)
    link = page.locator(f"{HINT} a")
    style = "link => [getComputedStyle(link).textDecorationLine, getComputedStyle(link).wordBreak]"
    assert link.evaluate(style) == ["underline", "keep-all"]


@pytest.mark.parametrize(("path", "locale"), [("faq/gpu/", "en-US"), ("en/", "ko-KR")])
def test_the_hint_is_no_barrier(open_page: OpenPage, path: str, locale: str) -> None:
    page = open_page(path, locale=locale, color_scheme="light")
    expect(page.locator(HINT)).to_be_visible()
    assert barriers(page) == ""
    page.emulate_media(color_scheme="dark")
    assert barriers(page, "contrast") == ""


def test_after_dismissing_the_hint_the_keyboard_goes_on_in_the_page(
    open_page: OpenPage,
) -> None:
    page = open_page("faq/gpu/", locale="en-US")
    page.focus("[data-language-hint-dismiss]")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("main .breadcrumb a").first).to_be_focused()
