"""What search costs a page, and how the box opens and closes."""

import gzip
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Response, Route, expect

from bilingual_search import Options, box_html
from bilingual_search.markup import MAX_QUERY_LENGTH
from bilingual_search.tests.box.conftest import NewReader
from bilingual_search.tests.box.fixture_site import (
    BASE_PATH,
    OPTIONS,
    SEARCH,
    write_search,
    write_site,
)
from bilingual_search.tests.box.reader import PHONE, Reader
from bilingual_search.tests.conftest import Serve

LOADING = "검색을 준비하고 있어요."
FAILED = "검색을 불러오지 못했어요."


def zipped(text: str) -> int:
    return len(gzip.compress(text.encode(), 9))


@pytest.mark.parametrize("locale", ["ko", "en"])
def test_the_share_of_a_page_is_at_most_2_kb(locale: str) -> None:
    assert zipped(box_html(locale, "../..", OPTIONS)) <= 2000


def test_the_box_takes_at_most_11_kb(reader: Reader) -> None:
    """Scripts, styles and texts: all that the reader waits for but the engine and its index."""
    responses: list[Response] = []
    reader.page.on("response", lambda response: responses.append(response))
    reader.search("gpu").page.wait_for_load_state("networkidle")
    sizes = [
        zipped(response.text())
        for response in responses
        if "/search/" in response.url
        and "page.css" not in response.url  # the page has it already
        and "worker" not in response.url
    ]
    assert len(sizes) == 4  # current.json, box, texts, style
    assert sum(sizes) <= 11 * 1024


def test_the_input_takes_what_the_engine_reads() -> None:
    """One number, on both sides of the worker."""
    parameters = (SEARCH / "engine/parameters.js").read_text(encoding="utf-8")
    engine = re.search(r"MAX_QUERY_LENGTH = (\d+)", parameters)
    assert engine and int(engine[1]) == MAX_QUERY_LENGTH


def test_a_page_fetches_nothing_for_search_before_the_reader_turns_to_it(
    reader: Reader,
) -> None:
    reader.visit().page.mouse.move(300, 400)
    reader.page.wait_for_load_state("networkidle")
    requests = [url for url in reader.requests if "/search/" in url]
    assert [url.split("?")[0] for url in requests] == [reader.url + "search/page.css"]


@pytest.mark.parametrize("turn", ["hover", "focus"])
def test_turning_to_the_button_loads_box_and_worker(reader: Reader, turn: str) -> None:
    with reader.visit().page.expect_worker(), reader.page.expect_request("**/box.js*"):
        getattr(reader.button, turn)()
    expect(reader.list).to_be_attached()
    expect(reader.dialog).to_be_hidden()


def test_everything_the_box_needs_is_asked_for_at_once(reader: Reader) -> None:
    """Nothing but current.json stands between the reader and the other files: two round trips, not three."""
    held: list[Route] = []
    reader.page.route(
        re.compile("/search/[0-9a-f]{8}/"), lambda route: held.append(route)
    )
    with reader.visit().page.expect_request("**/box.css"):
        reader.press("/")
    expect(reader.dialog.get_by_role("status")).to_have_text(LOADING)
    names = {Path(route.request.url.split("?")[0]).name for route in held}
    assert names == {"worker.js", "box.js", "texts.ko.json", "box.css"}
    for route in held:
        route.abort()


def test_keys_open_the_box(reader: Reader) -> None:
    for keys in ("/", "Control+k", "Meta+k"):
        reader.visit().press(keys)
        expect(reader.input, keys).to_be_focused()
        assert reader.input.input_value() == "", keys


def test_the_key_of_k_opens_the_box_in_korean_mode(reader: Reader) -> None:
    reader.visit().page.evaluate(
        "dispatchEvent.call(document.body, new KeyboardEvent('keydown', {key: 'ㅏ', ctrlKey: true, bubbles: true}))"
    )
    expect(reader.input).to_be_focused()


def test_other_keys_do_not(reader: Reader) -> None:
    """Opening is synchronous: what has not happened after the key does not happen."""
    reader.visit()
    for keys in ("k", "Alt+k", "Control+/", "Space"):
        reader.press(keys)
        expect(reader.dialog, keys).to_be_hidden()


def test_no_key_opens_the_box_while_typing_in_a_field(reader: Reader) -> None:
    reader.visit().page.locator("#field").focus()
    for keys in ("/", "Control+k"):
        reader.press(keys)
        expect(reader.dialog, keys).to_be_hidden()


# --- no key is lost ---


def test_the_box_is_open_and_focused_within_the_click(reader: Reader) -> None:
    """An on-screen keyboard comes up only for a focus that is set within the tap itself."""
    focused = reader.visit().page.evaluate(
        """() => {
            document.querySelector("[data-search-open]").click()
            return document.querySelector(".search-dialog").open &&
                document.activeElement.matches("[data-search-input]")
        }"""
    )
    assert focused


@pytest.mark.parametrize("turn", ["/", "Control+k", "button", "field"])
def test_what_is_typed_before_anything_has_loaded_is_searched_for(
    reader: Reader, turn: str
) -> None:
    release = reader.hold("**/current.json")
    reader.visit()
    if turn == "button":
        reader.button.click()
    elif turn == "field":
        reader.page.locator("#field-like").click()
    else:
        reader.press(turn)
    reader.page.keyboard.type("gpu two", delay=0)
    expect(reader.input).to_have_value("gpu two")
    expect(reader.dialog.get_by_role("status")).to_have_text(LOADING)
    release()
    expect(reader.list).to_have_attribute("data-query", "gpu two")
    expect(reader.hits).to_have_count(2)
    expect(reader.input).to_have_value("gpu two")
    expect(reader.input).to_be_focused()


def test_typing_onto_the_link_that_looks_like_a_field_types_into_the_input(
    reader: Reader,
) -> None:
    reader.visit().page.locator("#field-like").focus()
    reader.page.keyboard.type("gpu", delay=0)
    expect(reader.input).to_have_value("gpu")
    expect(reader.list).to_have_attribute("data-query", "gpu")


def test_space_opens_the_box_from_its_links_as_from_buttons(reader: Reader) -> None:
    reader.visit().page.locator("#field-like").focus()
    reader.press("Space")
    expect(reader.input).to_be_focused()
    assert reader.input.input_value() == ""
    assert reader.page.evaluate("scrollY") == 0


def test_a_syllable_that_is_composed_while_the_box_arrives_stays_whole(
    reader: Reader,
) -> None:
    release = reader.hold("**/current.json")
    reader.visit().press("/")
    reader.compose("ㄱ", "가", "강")
    release()
    expect(reader.list).to_have_attribute("data-query", "강")
    reader.compose("강", "강ㅇ")
    expect(reader.list).to_have_attribute("data-query", "강ㅇ")
    expect(reader.input).to_have_value("강ㅇ")


def test_enter_before_the_box_is_there_opens_the_first_result(reader: Reader) -> None:
    release = reader.hold("**/current.json")
    reader.visit().press("/")
    reader.page.keyboard.type("gpu", delay=0)
    reader.press("Enter")
    release()
    reader.page.wait_for_url("**/page-0/*")


def test_a_query_in_the_address_stands_in_the_input_before_anything_has_loaded(
    reader: Reader,
) -> None:
    reader.page.route("**/current.json", lambda route: route.abort())
    reader.visit("?q=two")
    expect(reader.dialog).to_be_visible()
    expect(reader.input).to_have_value("two")


def test_the_box_opens_before_the_worker_is_ready_and_keeps_what_is_typed(
    reader: Reader,
) -> None:
    release = reader.hold("**/worker.js*")
    reader.open()
    reader.page.keyboard.type("gpu")
    expect(reader.dialog.locator(".search-loading")).to_be_visible()
    expect(reader.status).to_have_text(LOADING)
    release()
    expect(reader.list).to_have_attribute("data-query", "gpu")
    expect(reader.dialog.locator(".search-loading")).to_be_hidden()


# --- what cannot be loaded ---


@pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])
def test_without_a_network_the_reader_stays_on_the_page_and_is_told(
    new_reader: NewReader, device: dict[str, Any]
) -> None:
    reader = new_reader(**device)
    reader.visit("page-1/").context.set_offline(True)
    reader.button.click()
    expect(reader.dialog.get_by_role("status")).to_contain_text(FAILED)
    expect(reader.dialog.get_by_role("link", name="모든 질문 보기")).to_be_visible()
    assert reader.page.url == reader.url + "page-1/"
    reader.page.keyboard.type("gpu")
    reader.context.set_offline(False)
    expect(reader.list).to_have_attribute("data-query", "gpu")
    expect(reader.hits).to_have_count(10)
    assert reader.page.url.startswith(reader.url + "page-1/")


def test_a_network_that_comes_back_while_a_load_fails_is_used(reader: Reader) -> None:
    """The load that began without it fails after the news that it is back."""
    held: list[Route] = []
    reader.page.route(
        "**/current.json",
        lambda route: route.continue_() if held else held.append(route),
    )
    with reader.visit().page.expect_request("**/current.json"):
        reader.press("/")
    reader.page.keyboard.type("gpu")
    reader.page.evaluate("dispatchEvent(new Event('online'))")
    held[0].abort()
    expect(reader.list).to_have_attribute("data-query", "gpu")
    expect(reader.hits).to_have_count(10)


FILES = ["current.json", "box.js*", "box.css", "texts.ko.json"]


def test_a_failed_load_is_named_and_tried_again_at_a_press(reader: Reader) -> None:
    for file in FILES:
        reader.page.route(f"**/{file}", lambda route: route.abort())
        reader.visit().press("/")
        expect(reader.dialog.get_by_role("status"), file).to_contain_text(FAILED)
        reader.page.unroute(f"**/{file}")
        reader.dialog.get_by_role("button", name="다시 시도").click()
        expect(reader.input).to_be_focused()
        reader.type("gpu")
        expect(reader.hits, file).to_have_count(10)


def test_a_failed_prefetch_does_not_harm_a_later_click(reader: Reader) -> None:
    for file in FILES:
        reader.page.route(f"**/{file}", lambda route: route.abort())
        reader.page.mouse.move(0, 0)
        with reader.visit().page.expect_event("requestfailed"):
            reader.button.hover()
        reader.page.unroute(f"**/{file}")
        reader.button.click()
        reader.type("gpu")
        expect(reader.hits, file).to_have_count(10)


def test_typing_on_tries_again_too(reader: Reader) -> None:
    reader.page.route("**/box.js*", lambda route: route.abort())
    reader.visit().press("/")
    expect(reader.dialog.get_by_role("status")).to_contain_text(FAILED)
    reader.page.unroute("**/box.js*")
    reader.page.keyboard.type("g")
    expect(reader.list).to_have_attribute("data-query", "g")


def test_where_no_worker_may_run_the_box_says_so_and_the_link_is_a_link(
    reader: Reader,
) -> None:
    """As under a policy that requires trusted types."""
    reader.context.add_init_script(
        "globalThis.Worker = class { constructor() { throw new TypeError('policy') } }"
    )
    reader.visit().button.click()
    reader.page.keyboard.type("gpu")
    error = reader.dialog.locator(".search-error")
    expect(error).to_contain_text("이 브라우저에서는 검색할 수 없어요.")
    expect(error.get_by_role("button")).to_be_hidden()
    reader.press("Escape")
    reader.button.click()
    reader.page.wait_for_url("**/all/")


@pytest.mark.parametrize("how", ["file", "no worker"])
def test_where_nothing_can_be_searched_the_link_is_a_link(
    new_reader: NewReader, tmp_path: Path, how: str
) -> None:
    reader = new_reader()
    if how == "file":
        reader.url = f"file://{write_site(tmp_path / 'site')}/"
        reader.visit("index.html")
    else:
        reader.context.add_init_script("delete globalThis.Worker")
        reader.visit()
    reader.button.click()
    reader.page.wait_for_url("**/all/")


def test_a_page_from_before_a_deployment_searches_after_it(
    new_reader: NewReader, tmp_path: Path, serve: Serve
) -> None:
    """The files that the page knew of are gone, before it opened the box and after."""
    site = write_site(tmp_path / "site")
    with serve(site, BASE_PATH) as url:
        early, late = new_reader(url), new_reader(url)
        early.search("two")
        late.visit()
        shutil.rmtree(site / "search")
        second = write_search(site / "search", OPTIONS, "second")
        late.press("/")
        late.type("gpu")
        expect(late.hits).to_have_count(10)
        # what the early page's worker asks for is gone: it answers with an error
        early.input.fill("stale")
        expect(early.list).to_have_attribute("data-query", "stale")
        expect(early.hits).to_have_count(10)
        assert any(second in each.url for each in early.page.workers)


# --- closing ---


def test_the_button_opens_the_list_of_all_questions_in_a_new_tab_like_any_link(
    reader: Reader,
) -> None:
    reader.visit()
    with reader.context.expect_page() as tab:
        reader.button.click(modifiers=["Control"])
    assert tab.value.url == reader.url + "all/"
    expect(reader.dialog).to_be_hidden()


def test_escape_closes_and_gives_the_focus_back(reader: Reader) -> None:
    reader.visit().button.focus()
    reader.press("Enter")
    expect(reader.input).to_be_focused()
    reader.press("Escape")
    expect(reader.dialog).to_be_hidden()
    expect(reader.button).to_be_focused()


@pytest.mark.parametrize("loaded", [True, False])
def test_the_close_button_closes(reader: Reader, loaded: bool) -> None:
    if not loaded:
        reader.page.route("**/current.json", lambda route: route.abort())
    reader.open()
    if loaded:
        expect(reader.list).to_be_attached()
    reader.dialog.get_by_role("button", name="닫기").click()
    expect(reader.dialog).to_be_hidden()


def test_a_click_beside_the_panel_closes_and_one_inside_does_not(
    reader: Reader,
) -> None:
    reader.open().dialog.locator(".search-foot").click()
    expect(reader.dialog).to_be_visible()
    reader.page.mouse.click(20, 500)
    expect(reader.dialog).to_be_hidden()


def test_opening_again_finds_the_query_selected(reader: Reader) -> None:
    reader.search("gpu").press("Escape", "/")
    expect(reader.input).to_be_focused()
    expect(reader.hits).to_have_count(10)
    reader.type("two")
    assert reader.input.input_value() == "two"


@pytest.mark.parametrize("height", ["300vh", "0"])
def test_nothing_moves_behind_the_box(new_reader: NewReader, height: str) -> None:
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


@pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])
def test_nothing_moves_when_the_box_arrives_or_shows_something_else(
    new_reader: NewReader, device: dict[str, Any]
) -> None:
    reader = new_reader(reduced_motion="reduce", **device)
    release = reader.hold("**/current.json")
    size = reader.open().box(reader.dialog)
    text = """input => {
        const { x, y, height } = input.getBoundingClientRect()
        return [x + parseFloat(getComputedStyle(input).paddingLeft), y, height]
    }"""
    before = reader.input.evaluate(text)
    release()
    for query in ("gpu", "two", "none", "wrong"):
        reader.page.keyboard.press("Control+a")
        reader.type(query)
        assert reader.box(reader.dialog) == size
        assert reader.input.evaluate(text) == before


def test_without_javascript_the_page_says_so_and_links_all_questions(
    new_reader: NewReader,
) -> None:
    reader = new_reader(java_script_enabled=False).visit()
    expect(reader.page.get_by_text("검색하려면 JavaScript가 필요해요")).to_be_visible()
    reader.button.click()
    assert reader.page.url == reader.url + "all/"


def test_addresses_hold_when_a_theme_swaps_pages_in_place(reader: Reader) -> None:
    reader.visit("en/page-1/").page.evaluate(
        "history.pushState(null, '', '../../somewhere/else/entirely/')"
    )
    reader.button.click()
    expect(reader.input).to_be_focused()
    reader.type("gpu")
    assert reader.hits.first.get_attribute("href") == reader.url + "en/page-0/"


# --- the key that opens the box ---


def test_the_slash_key_can_be_switched_off_and_stays_off(reader: Reader) -> None:
    """WCAG 2.1.4: a shortcut of one character can be turned off."""
    switch = reader.open().dialog.get_by_role("checkbox")
    expect(switch).to_be_checked()
    switch.uncheck()
    reader.press("Escape", "/")
    expect(reader.dialog).to_be_hidden()
    expect(reader.button.locator("kbd")).to_be_hidden()
    reader.visit("page-1/").press("/")
    expect(reader.dialog).to_be_hidden()
    reader.press("Control+k")
    expect(reader.dialog).to_be_visible()
    switch.check()
    reader.press("Escape")
    expect(reader.dialog).to_be_hidden()
    expect(reader.page.locator("body")).to_be_focused()
    reader.press("/")
    expect(reader.dialog).to_be_visible()


def test_a_browser_that_keeps_nothing_searches_all_the_same(reader: Reader) -> None:
    reader.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('denied') }})"
    )
    reader.search("gpu").press("Enter")
    reader.page.wait_for_url("**/page-0/*")


def test_the_markup_is_safe_whatever_the_texts_and_addresses_are() -> None:
    html = box_html("ko", '../"><script>', Options(all={"ko": "a&b/<i>"}))
    assert "<i>" not in html and html.count("<script>") == 1
