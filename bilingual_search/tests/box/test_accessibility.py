"""For every reader: axe, roles, phones, motion, colours."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from bilingual_search.tests.box.conftest import NewReader
from bilingual_search.tests.box.reader import PHONE, Reader
from bilingual_search.tests.conftest import Barriers

STATES = ["", "gpu", "none", "wrong", "fail", "kinds"]


def states(reader: Reader, path: str = "") -> Iterator[str]:
    """Opens the box on a page and shows one state of it after the other; gives what was typed."""
    reader.open(path)
    expect(reader.list).to_be_attached()
    for state in STATES:
        if state == "fail":
            reader.press("Control+a")
            reader.page.keyboard.type(state)
            expect(reader.dialog.locator(".search-error")).to_be_visible()
        elif state:
            reader.press("Control+a")
            reader.type(state)
        yield state


@pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_with_the_box_open(
    new_reader: NewReader, barriers: Barriers, device: dict[str, Any]
) -> None:
    """All rules in the light, and in the dark those that colours can break."""
    reader = new_reader(color_scheme="light", **device)
    for state in states(reader):
        found = barriers(reader.page)
        assert not found, f"{state}: {found}"
        reader.page.emulate_media(color_scheme="dark")
        found = barriers(reader.page, "contrast")
        assert not found, f"{state} in the dark: {found}"
        reader.page.emulate_media(color_scheme="light")


def test_axe_finds_no_wrong_name_in_the_other_language(
    reader: Reader, barriers: Barriers
) -> None:
    for state in states(reader, "en/"):
        found = barriers(reader.page, "names")
        assert not found, f"{state}: {found}"


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", ["", "en/"])
def test_axe_finds_nothing_in_any_language_scheme_and_device(
    new_reader: NewReader,
    barriers: Barriers,
    path: str,
    device: dict[str, Any],
    scheme: str,
) -> None:
    reader = new_reader(color_scheme=scheme, **device)
    for state in states(reader, path):
        found = barriers(reader.page)
        assert not found, f"{state}: {found}"


def test_axe_finds_nothing_before_the_box_is_there(
    reader: Reader, barriers: Barriers
) -> None:
    release = reader.hold("**/current.json")
    reader.open()
    assert barriers(reader.page) == ""
    reader.page.emulate_media(color_scheme="dark")
    assert barriers(reader.page, "contrast") == ""
    release()


def test_the_list_is_no_stop_of_its_own_for_tab(reader: Reader) -> None:
    reader.search("gpu")
    assert reader.list.evaluate("list => list.scrollHeight > list.clientHeight")
    for name in ("입력한 말 지우기", "닫기"):
        reader.press("Tab")
        expect(reader.page.get_by_role("button", name=name)).to_be_focused()
    reader.press("Tab")
    expect(reader.list).not_to_be_focused()


def test_the_input_is_a_combobox_that_controls_a_listbox(reader: Reader) -> None:
    reader.open()
    expect(reader.input).to_have_role("combobox")
    expect(reader.input).to_have_attribute("aria-expanded", "false")
    reader.type("gpu")
    expect(reader.input).to_have_attribute("aria-expanded", "true")
    expect(reader.list).to_have_role("listbox")
    assert reader.input.get_attribute("aria-controls") == reader.list.get_attribute(
        "id"
    )
    expect(reader.hits.first).to_have_role("option")
    expect(reader.hits.first).to_have_accessible_name("비싼 GPU를 꼭 써야 하나요?")


def test_everything_works_with_the_keyboard_alone(reader: Reader) -> None:
    reader.visit().press("/")
    expect(reader.input).to_be_focused()
    reader.type("none")
    for name in ("입력한 말 지우기", "닫기"):
        reader.press("Tab")
        expect(reader.page.get_by_role("button", name=name)).to_be_focused()
    reader.press("Tab")
    expect(reader.dialog.locator(".search-nearest a").first).to_be_focused()
    reader.press("Enter")
    reader.page.wait_for_url("**/page-0/")


def test_on_a_phone_the_box_takes_the_screen_and_fingers_find_their_targets(
    new_reader: NewReader,
) -> None:
    reader = new_reader(**PHONE, reduced_motion="reduce")
    reader.search("gpu")
    assert reader.box(reader.dialog) == {"x": 0, "y": 0, "width": 360, "height": 740}
    assert (
        float(
            reader.input.evaluate(
                "input => getComputedStyle(input).fontSize"
            ).removesuffix("px")
        )
        >= 16
    )
    for target in (
        reader.button,
        *reader.dialog.locator("button:visible").all(),
        *reader.hits.all(),
    ):
        box = reader.box(target)
        assert min(box["width"], box["height"]) >= 44, target


def test_the_box_fits_above_an_on_screen_keyboard(new_reader: NewReader) -> None:
    reader = new_reader(**PHONE, reduced_motion="reduce")
    reader.search("gpu").page.evaluate(
        """() => {
            Object.defineProperty(visualViewport, "height", {value: 400})
            Object.defineProperty(visualViewport, "offsetTop", {value: 20})
            visualViewport.dispatchEvent(new Event("resize"))
        }"""
    )
    box = reader.box(reader.dialog)
    assert (box["y"], box["height"]) == (20, 400)


def test_reduced_motion_is_respected(new_reader: NewReader) -> None:
    reader = new_reader(reduced_motion="reduce")
    reader.open()
    assert (
        reader.dialog.evaluate("dialog => getComputedStyle(dialog).animationName")
        == "none"
    )


def test_a_site_sets_the_colours(reader: Reader) -> None:
    reader.visit().page.add_style_tag(
        content=":root { --search-bg: rgb(1, 2, 3); --search-mark: rgb(4, 5, 6) }"
    )
    reader.button.click()
    expect(reader.input).to_be_focused()
    reader.type("gpu")
    expect(reader.dialog).to_have_css("background-color", "rgb(1, 2, 3)")
    expect(reader.hits.first.locator("mark").first).to_have_css(
        "background-color", "rgb(4, 5, 6)"
    )


def test_korean_breaks_between_words(reader: Reader) -> None:
    expect(reader.open().dialog).to_have_css("word-break", "keep-all")
