"""Light and dark follow the system until the reader chooses."""

import pytest
from playwright.sync_api import expect

from tools.fixtures import OpenPage

SWITCH = "[data-color-scheme-switch]"
BACKGROUND = "getComputedStyle(document.body).backgroundColor"
WHITE = "rgb(255, 255, 255)"


@pytest.mark.parametrize("path", ["faq/gpu/", "en/faq/gpu/"])
def test_the_system_decides_first(open_page: OpenPage, path: str) -> None:
    page = open_page(path, color_scheme="light")
    assert page.evaluate(BACKGROUND) == WHITE
    page.emulate_media(color_scheme="dark")
    page.reload()
    assert page.evaluate(BACKGROUND) != WHITE


@pytest.mark.parametrize("system", ["light", "dark"])
def test_a_choice_holds_on_the_next_page(open_page: OpenPage, system: str) -> None:
    page = open_page("faq/gpu/", color_scheme=system)
    before = page.evaluate(BACKGROUND)
    page.click(SWITCH)
    assert page.evaluate(BACKGROUND) != before
    page.goto(page.url.replace("faq/gpu", "en/faq/player"))
    assert page.evaluate(BACKGROUND) != before


def test_going_back_to_the_system_forgets_the_choice(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/", color_scheme="light")
    page.click(SWITCH)
    page.click(SWITCH)
    page.emulate_media(color_scheme="dark")
    page.reload()
    assert page.evaluate(BACKGROUND) != WHITE


def test_without_javascript_the_system_decides_and_the_button_is_not_shown(
    open_page: OpenPage,
) -> None:
    page = open_page("faq/gpu/", color_scheme="dark", java_script_enabled=False)
    assert (
        page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
        != WHITE
    )
    assert page.locator(SWITCH).is_hidden()


def test_the_button_says_which_scheme_holds(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/", color_scheme="dark")
    button = page.get_by_role("button", name="어두운 화면", pressed=True)
    button.click()
    expect(page.locator(SWITCH)).to_have_attribute("aria-pressed", "false")
    page.emulate_media(color_scheme="light")
    expect(page.locator(SWITCH)).to_have_attribute("aria-pressed", "false")


def test_other_tabs_follow_a_choice(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/", color_scheme="light")
    other = page.context.new_page()
    other.goto(page.url)
    page.click(SWITCH)
    expect(other.locator(SWITCH)).to_have_attribute("aria-pressed", "true")
    assert other.evaluate(BACKGROUND) == page.evaluate(BACKGROUND) != WHITE


@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_browser_s_frame_has_the_colour_of_the_page(
    open_page: OpenPage, system: str
) -> None:
    page = open_page("faq/gpu/", color_scheme=system)

    def frame() -> str:
        (color,) = page.locator("meta[name=theme-color]").evaluate_all(
            "metas => metas.filter((meta) => matchMedia(meta.media).matches).map((meta) => meta.content)"
        )
        return str(color)

    def background() -> str:
        hexadecimal = "(color) => '#' + color.match(/[0-9]+/g).map((part) => (+part).toString(16).padStart(2, '0')).join('')"
        return str(page.evaluate(hexadecimal, page.evaluate(BACKGROUND)))

    before = frame()
    assert before == background()
    page.click(SWITCH)  # the reader chooses the other scheme
    assert before != frame() == background()
