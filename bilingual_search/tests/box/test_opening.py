"""What search costs a page, and how the box opens and closes."""

import re

import pytest
from playwright.sync_api import expect

from bilingual_search.tests.box.fixture_site import SEARCH


def test_the_loader_is_at_most_1_kb(reader):
    script = (
        reader.visit()
        .page.locator("script")
        .first.evaluate("element => element.outerHTML")
    )
    assert len(script.encode()) <= 1000


def test_a_page_fetches_nothing_for_search_before_the_reader_turns_to_it(reader):
    reader.visit().page.mouse.move(300, 400)
    reader.page.wait_for_timeout(300)
    assert not [url for url in reader.requests if "/search/" in url]


@pytest.mark.parametrize("turn", ["hover", "focus"])
def test_turning_to_the_button_loads_box_and_worker(reader, turn):
    with reader.visit().page.expect_worker(), reader.page.expect_request("**/box.js"):
        getattr(reader.button, turn)()
    expect(reader.dialog).to_be_attached()
    expect(reader.dialog).to_be_hidden()


def test_everything_the_box_needs_is_asked_for_before_its_first_module_runs_on(reader):
    """Nothing but start.js stands between the reader and the other files: two round trips, not three."""
    modules = {path.stem for path in (SEARCH / "box").glob("*.js")} - {
        "start",
        "box",
        "highlight",
        "terms",
    }
    preloaded = re.search(
        r"BOX_MODULES = \[([^\]]*)\]", (SEARCH / "box/start.js").read_text()
    ).group(1)
    assert set(re.findall(r"\w+", preloaded)) == modules


@pytest.mark.parametrize("keys", ["/", "Control+k", "Meta+k"])
def test_keys_open_the_box(reader, keys):
    reader.visit().press(keys)
    expect(reader.input).to_be_focused()
    assert reader.input.input_value() == ""


def test_the_key_of_k_opens_the_box_in_korean_mode(reader):
    reader.visit().page.evaluate(
        "dispatchEvent.call(document.body, new KeyboardEvent('keydown', {key: 'ㅏ', ctrlKey: true, bubbles: true}))"
    )
    expect(reader.input).to_be_focused()


@pytest.mark.parametrize("keys", ["k", "Alt+k", "Control+/"])
def test_other_keys_do_not(reader, keys):
    reader.visit().press(keys)
    reader.page.wait_for_timeout(200)
    expect(reader.dialog).not_to_be_attached()


@pytest.mark.parametrize("keys", ["/", "Control+k"])
def test_no_key_opens_the_box_while_typing_in_a_field(reader, keys):
    reader.visit().page.locator("#field").focus()
    reader.press(keys)
    reader.page.wait_for_timeout(200)
    expect(reader.dialog).not_to_be_attached()


def test_the_button_opens_the_list_of_all_questions_in_a_new_tab_like_any_link(reader):
    reader.visit()
    with reader.context.expect_page() as tab:
        reader.button.click(modifiers=["Control"])
    assert tab.value.url == reader.url + "all/"
    expect(reader.dialog).to_be_hidden()


def test_the_box_opens_before_the_worker_is_ready_and_keeps_what_is_typed(reader):
    release = []
    reader.page.route("**/worker.js*", lambda route: release.append(route))
    reader.open()
    reader.page.keyboard.type("gpu")
    expect(reader.dialog.locator(".search-loading")).to_be_visible()
    release[0].continue_()
    expect(reader.list).to_have_attribute("data-query", "gpu")
    expect(reader.dialog.locator(".search-loading")).to_be_hidden()


def test_escape_closes_and_gives_the_focus_back(reader):
    reader.visit().button.focus()
    reader.press("Enter")
    expect(reader.input).to_be_focused()
    reader.press("Escape")
    expect(reader.dialog).to_be_hidden()
    expect(reader.button).to_be_focused()


def test_a_click_beside_the_panel_closes_and_one_inside_does_not(reader):
    reader.open().dialog.locator(".search-foot").click()
    expect(reader.dialog).to_be_visible()
    reader.page.mouse.click(20, 500)
    expect(reader.dialog).to_be_hidden()


def test_opening_again_finds_the_query_selected(reader):
    reader.search("gpu").press("Escape", "/")
    expect(reader.input).to_be_focused()
    expect(reader.hits).to_have_count(10)
    reader.type("two")
    assert reader.input.input_value() == "two"


@pytest.mark.parametrize("height", ["300vh", "0"])
def test_nothing_moves_behind_the_box(new_reader, height):
    """With and without a scrollbar, which goes while the box is open."""
    reader = new_reader()
    reader.visit().page.add_style_tag(
        content=f".tall {{ height: {height} !important }}"
    )
    place = "document.querySelector('h1').getBoundingClientRect().x"
    before = reader.page.evaluate(place)
    reader.button.click()
    expect(reader.input).to_be_focused()
    assert reader.page.evaluate(place) == before


def test_the_panel_keeps_its_size_whatever_it_shows(new_reader):
    reader = new_reader(reduced_motion="reduce")
    size = reader.open().dialog.bounding_box()
    for query in ("gpu", "two", "none", "wrong"):
        reader.page.keyboard.press("Control+a")
        reader.type(query)
        assert reader.dialog.bounding_box() == size


def test_without_the_box_the_button_leads_to_all_questions(reader):
    reader.page.route("**/start.js", lambda route: route.abort())
    reader.visit().button.click()
    reader.page.wait_for_url("**/all/")


def test_without_javascript_the_page_says_so_and_links_all_questions(new_reader):
    reader = new_reader(java_script_enabled=False).visit()
    expect(reader.page.get_by_text("검색하려면 JavaScript가 필요해요")).to_be_visible()
    reader.button.click()
    assert reader.page.url == reader.url + "all/"


def test_addresses_hold_when_a_theme_swaps_pages_in_place(reader):
    reader.visit("en/page-1/").page.evaluate(
        "history.pushState(null, '', '../../somewhere/else/entirely/')"
    )
    reader.button.click()
    expect(reader.input).to_be_focused()
    reader.type("gpu")
    assert reader.hits.first.get_attribute("href") == reader.url + "en/page-0/"
