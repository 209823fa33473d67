"""Light and dark follow the system until the reader chooses."""

import pytest

SWITCH = "[data-color-scheme-switch]"
BACKGROUND = "getComputedStyle(document.body).backgroundColor"
WHITE = "rgb(255, 255, 255)"


@pytest.mark.parametrize("path", ["faq/gpu/", "en/faq/gpu/"])
@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_system_decides_first(open_page, path, system):
    page = open_page(path, color_scheme=system)
    assert (page.evaluate(BACKGROUND) == WHITE) == (system == "light")


@pytest.mark.parametrize("system", ["light", "dark"])
def test_a_choice_holds_on_the_next_page(open_page, system):
    page = open_page("faq/gpu/", color_scheme=system)
    before = page.evaluate(BACKGROUND)
    page.click(SWITCH)
    assert page.evaluate(BACKGROUND) != before
    page.goto(page.url.replace("faq/gpu", "en/faq/player"))
    assert page.evaluate(BACKGROUND) != before


def test_going_back_to_the_system_forgets_the_choice(open_page):
    page = open_page("faq/gpu/", color_scheme="light")
    page.click(SWITCH)
    page.click(SWITCH)
    page.emulate_media(color_scheme="dark")
    page.reload()
    assert page.evaluate(BACKGROUND) != WHITE


def test_without_javascript_the_system_decides_and_the_button_is_not_shown(open_page):
    page = open_page("faq/gpu/", color_scheme="dark", java_script_enabled=False)
    assert (
        page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
        != WHITE
    )
    assert page.locator(SWITCH).is_hidden()
