"""From the keyboard to the list: what is asked, what is shown, what the keys do."""

import unicodedata

import pytest
from playwright.sync_api import expect

from bilingual_search.markup import MAX_QUERY_LENGTH
from bilingual_search.tests.box.reader import Reader


def test_the_list_names_exactly_the_query_it_answers(reader: Reader) -> None:
    reader.open()
    for query in (" gpu ", "none", "<b>&amp;", "👩‍💻", "두  칸"):
        reader.input.fill(query)
        expect(reader.list).to_have_attribute("data-query", query)


def test_an_emptied_input_empties_the_list(reader: Reader) -> None:
    reader.search("gpu").input.fill("  ")
    expect(reader.hits).to_have_count(0)
    expect(reader.list).to_have_attribute("data-query", "")
    expect(reader.dialog.locator(".search-start")).to_be_visible()


def test_the_clear_button_empties_the_input_and_keeps_the_focus(reader: Reader) -> None:
    reader.search("gpu").dialog.get_by_role("button", name="지우기").click()
    expect(reader.input).to_have_value("")
    expect(reader.input).to_be_focused()


def test_results_follow_while_hangul_is_composed(reader: Reader) -> None:
    reader.open().compose("ㄱ", "가", "강")
    expect(reader.list).to_have_attribute("data-query", "강")
    expect(reader.hits).to_have_count(10)


def test_enter_while_composing_does_not_open_anything(reader: Reader) -> None:
    reader.open().compose("ㄱ", "가")
    expect(reader.hits).to_have_count(10)
    reader.press_while_composing("Enter")
    reader.frames()
    assert reader.page.url.split("?")[0] == reader.url


def test_keys_of_the_input_method_are_left_to_it(reader: Reader) -> None:
    reader.search("gpu")
    for how in ({"isComposing": True}, {"keyCode": 229}):
        prevented = reader.input.evaluate(
            """(input, how) => ["Enter", "ArrowDown"].map(key =>
                !input.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true, ...how})))""",
            how,
        )
        assert prevented == [False, False], how
        assert reader.active == 0, how


def test_only_the_newest_answer_is_shown(reader: Reader) -> None:
    """The older answers come last."""
    reader.open()
    reader.type("gpu")
    for query in ("slow", "slow 1", "slow 12", "slow two"):
        reader.input.fill(query)
    reader.release()
    expect(reader.list).to_have_attribute("data-query", "slow two")
    reader.frames()
    expect(reader.list).to_have_attribute("data-query", "slow two")
    expect(reader.hits).to_have_count(2)


def test_results_stay_until_a_reader_whose_query_has_none_pauses(
    reader: Reader,
) -> None:
    reader.search("gpu").stop_clock()
    for key in (" ", "slow none", "x", "y"):
        reader.page.keyboard.insert_text(key)
        reader.receive()
        reader.page.clock.run_for(400)
        expect(reader.hits).to_have_count(10)
    expect(reader.list).to_have_attribute("data-query", "gpu ")
    reader.page.clock.run_for(200)
    expect(reader.list).to_have_attribute("data-query", "gpu slow nonexy")
    expect(reader.hits).to_have_count(0)
    expect(reader.dialog.locator(".search-none")).to_be_visible()


def test_typing_on_forgets_that_there_were_no_results(reader: Reader) -> None:
    reader.search("gpu").stop_clock()
    reader.page.keyboard.insert_text(" slow none")
    reader.receive()
    reader.press("Backspace")
    reader.receive()
    expect(reader.list).to_have_attribute("data-query", "gpu slow non")
    reader.page.clock.run_for(1000)
    expect(reader.list).to_have_attribute("data-query", "gpu slow non")
    expect(reader.hits).to_have_count(10)


def test_enter_opens_no_result_of_an_older_query(reader: Reader) -> None:
    reader.search("gpu").stop_clock()
    reader.page.keyboard.insert_text(" slow none")
    reader.receive()
    reader.press("Enter")
    expect(reader.list).to_have_attribute("data-query", "gpu slow none")
    expect(reader.dialog.locator(".search-none")).to_be_visible()
    assert reader.page.url.split("?")[0] == reader.url


def test_the_first_result_is_active_and_arrows_go_round(reader: Reader) -> None:
    reader.search("two")
    assert reader.active == 0
    for key, place in (
        ("ArrowDown", 1),
        ("ArrowDown", 0),
        ("ArrowUp", 1),
        ("ArrowUp", 0),
    ):
        reader.press(key)
        assert reader.active == place


def test_an_active_result_out_of_sight_is_scrolled_into_sight(reader: Reader) -> None:
    reader.search("gpu").press("ArrowUp")
    assert reader.active == 9
    expect(reader.hits.last).to_be_in_viewport(ratio=0.9)


def test_home_and_end_belong_to_the_input(reader: Reader) -> None:
    reader.search("gpu").press("ArrowDown", "Home")
    assert reader.active == 1
    assert reader.input.evaluate("input => input.selectionStart") == 0


def test_enter_opens_the_active_result(reader: Reader) -> None:
    reader.search("gpu").press("ArrowDown", "ArrowDown", "Enter")
    reader.page.wait_for_url("**/page-2/*")


def test_enter_before_the_answer_opens_its_first_result(reader: Reader) -> None:
    reader.search("gpu").page.keyboard.type(" slow")
    reader.press("Enter")
    reader.frames()
    assert reader.page.url.split("?")[0] == reader.url
    reader.release()
    reader.page.wait_for_url("**/page-0/*")


def test_typing_on_takes_an_early_enter_back(reader: Reader) -> None:
    reader.search("gpu").page.keyboard.type(" slow")
    reader.press("Enter")
    reader.page.keyboard.type(" two")
    reader.release()
    expect(reader.list).to_have_attribute("data-query", "gpu slow two")
    reader.frames()
    expect(reader.dialog).to_be_visible()
    assert reader.page.url.split("?")[0] == reader.url


def test_closing_takes_an_early_enter_back(reader: Reader) -> None:
    reader.search("gpu").page.keyboard.type(" slow")
    reader.press("Enter", "Escape")
    reader.release()
    expect(reader.list).to_have_attribute("data-query", "gpu slow")
    assert reader.page.url == reader.url


def test_enter_without_results_does_nothing(reader: Reader) -> None:
    reader.search("none").press("Enter")
    reader.frames()
    expect(reader.dialog).to_be_visible()


def test_control_enter_opens_a_new_tab(reader: Reader) -> None:
    reader.search("gpu")
    with reader.context.expect_page() as tab:
        reader.press("Control+Enter")
    tab.value.wait_for_url("**/page-0/*")
    expect(reader.dialog).to_be_visible()


def test_a_pointer_at_rest_does_not_choose(reader: Reader) -> None:
    reader.search("gpu").hits.nth(2).hover()
    assert reader.active == 2
    reader.page.keyboard.type("x")
    expect(reader.list).to_have_attribute("data-query", "gpux")
    assert reader.active == 0


HOSTILE = [
    "<img src=x onerror=window.hacked=true>",
    "(.*)+[",
    "مرحبا بالعالم",
    "\u202eabc",
    unicodedata.normalize("NFD", "대학원"),
    "ＧＰＵ",
]


@pytest.mark.parametrize("says", ["", "none "])
def test_any_query_is_safe(reader: Reader, says: str) -> None:
    reader.open()
    for query in HOSTILE:
        reader.input.fill(says + query)
        expect(reader.list).to_have_attribute("data-query", says + query)
        assert reader.page.evaluate("window.hacked") is None


@pytest.mark.parametrize("says", ["", "none "])
def test_half_a_surrogate_pair_is_safe(reader: Reader, says: str) -> None:
    reader.open().input.evaluate(
        """(input, says) => {
            input.value = says + "\\uD83D"
            input.dispatchEvent(new InputEvent("input", {bubbles: true}))
        }""",
        says,
    )
    reader.page.wait_for_function(
        """() => {
            const list = document.querySelector("[data-search-results]")
            return list?.dataset.query === document.querySelector("[data-search-input]").value
        }"""
    )
    # into the address, which cannot hold it as it is
    reader.page.wait_for_function("location.search.includes('%EF%BF%BD')")


def test_a_long_paste_is_cut_to_what_is_searched_for(reader: Reader) -> None:
    reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.open().page.evaluate("navigator.clipboard.writeText('gpu '.repeat(25_000))")
    reader.press("Control+v")
    pasted = reader.input.input_value()
    assert len(pasted) == MAX_QUERY_LENGTH
    expect(reader.list).to_have_attribute("data-query", pasted)
