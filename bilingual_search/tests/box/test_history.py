"""Links to a search, and the way back to one."""

from playwright.sync_api import expect

from bilingual_search.markup import MAX_QUERY_LENGTH
from bilingual_search.tests.box.reader import Reader


def test_the_address_follows_the_query_and_forgets_it_on_closing(
    reader: Reader,
) -> None:
    reader.search("gpu 필요")
    reader.page.wait_for_function("location.search === '?q=gpu+%ED%95%84%EC%9A%94'")
    reader.press("Escape")
    reader.page.wait_for_url(reader.url)


def test_other_parts_of_the_address_and_the_history_entry_stay(reader: Reader) -> None:
    reader.visit("page-1/?a=1#detail").page.evaluate(
        "history.replaceState({theirs: 1}, '')"
    )
    reader.button.click()
    expect(reader.input).to_be_focused()
    reader.type("gpu")
    reader.page.wait_for_function("location.search === '?a=1&q=gpu'")
    reader.press("Escape")
    reader.page.wait_for_url(reader.url + "page-1/?a=1#detail")
    assert reader.page.evaluate("history.state.theirs") == 1


def test_a_link_to_a_search_opens_the_box_with_results(reader: Reader) -> None:
    reader.visit("en/page-1/?q=two+words")
    expect(reader.list).to_have_attribute("data-query", "two words")
    expect(reader.hits).to_have_count(2)
    expect(reader.input).to_be_focused()
    expect(reader.input).to_have_value("two words")


def test_an_overlong_query_in_an_address_is_cut(reader: Reader) -> None:
    query = "x" * 5000
    reader.visit(f"?q={query}")
    expect(reader.list).to_have_attribute("data-query", query[:MAX_QUERY_LENGTH])


def test_back_brings_query_results_and_place_back(reader: Reader) -> None:
    reader.search("gpu")
    reader.press("ArrowDown", "ArrowDown", "Enter")
    reader.page.wait_for_url("**/page-2/*")
    reader.page.go_back()
    expect(reader.list).to_have_attribute("data-query", "gpu")
    expect(reader.hits).to_have_count(10)
    expect(reader.dialog).to_be_visible()
    assert reader.active == 2


def test_back_needs_no_help_from_the_browsers_memory_of_pages(reader: Reader) -> None:
    """As above, with the page made anew: an unload listener keeps it out of the back/forward cache."""
    reader.context.add_init_script("addEventListener('unload', () => {})")
    reader.search("gpu").press("ArrowUp", "Enter")
    reader.page.wait_for_url("**/page-9/*")
    reader.page.go_back()
    expect(reader.hits).to_have_count(10)
    expect(reader.input).to_have_value("gpu")
    assert reader.active == 9
    expect(reader.hits.last).to_be_in_viewport()


def test_opening_a_result_leaves_one_history_entry(reader: Reader) -> None:
    reader.visit("all/")
    before = reader.page.evaluate("history.length")
    reader.button.click()
    expect(reader.input).to_be_focused()
    reader.type("gpu")
    reader.press("Enter")
    reader.page.wait_for_url("**/page-0/")
    assert reader.page.evaluate("history.length") == before + 1


def test_a_slow_page_does_not_lose_the_place_in_the_list(reader: Reader) -> None:
    """The query goes into the address after a pause, which may end while the next page is still on its way."""
    reader.page.clock.install()
    reader.search("gpu")
    # the next page never comes
    reader.page.evaluate("addEventListener('click', event => event.preventDefault())")
    reader.press("ArrowDown", "ArrowDown", "Enter")
    reader.page.clock.run_for(1000)
    assert reader.page.evaluate("history.state.searchActive") == 2


def test_a_page_from_memory_gets_its_query_back(reader: Reader) -> None:
    """WebKit resets the input of a page that it brings back from its memory; the event tells that it did."""
    reader.search("gpu").page.evaluate(
        """() => {
            document.querySelector("[data-search-input]").value = ""
            dispatchEvent(new PageTransitionEvent("pageshow", {persisted: true}))
        }"""
    )
    expect(reader.input).to_have_value("gpu")
    expect(reader.hits).to_have_count(10)


def test_the_last_queries_are_offered_and_can_be_forgotten(reader: Reader) -> None:
    for query in ("two", "gpu 값", "two"):
        reader.search(query).press("Enter")
        reader.page.wait_for_url("**/page-0/*")
    recent = reader.open().dialog.locator(".search-recent")
    expect(recent.locator("li")).to_have_text(["two", "gpu 값"])
    recent.get_by_role("button", name="gpu 값").click()
    expect(reader.list).to_have_attribute("data-query", "gpu 값")
    reader.input.fill("")
    recent.get_by_role("button", name="모두 지우기").click()
    expect(recent.locator("li")).to_have_count(0)
    expect(reader.input).to_be_focused()
    expect(reader.open("page-1/").dialog.locator(".search-recent li")).to_have_count(0)


def test_a_query_that_led_nowhere_is_not_kept(reader: Reader) -> None:
    reader.search("two").press("Escape")
    expect(reader.open().dialog.locator(".search-recent li")).to_have_count(0)
