"""What the list and its surroundings show."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bilingual_search import Options
from bilingual_search.tests.box.conftest import NewReader
from bilingual_search.tests.box.fixture_site import (
    BASE_PATH,
    write_site,
)
from bilingual_search.tests.box.reader import PHONE, Reader
from bilingual_search.tests.conftest import Serve


def test_a_result_shows_title_passage_collection_and_year_with_marked_words(
    reader: Reader,
) -> None:
    hit = reader.search("gpu").hits.first
    expect(hit.locator(".search-hit-title")).to_have_text("비싼 GPU를 꼭 써야 하나요?")
    expect(hit.locator(".search-hit-title mark")).to_have_text("GPU")
    expect(hit.locator(".search-hit-passage mark")).to_have_text("GPU")
    expect(hit.locator(".search-hit-source")).to_have_text("딥러닝 커리어 FAQ · 2018")


def test_results_are_links_in_the_language_of_the_page(reader: Reader) -> None:
    reader.search("gpu", "en/page-3/")
    assert reader.hits.nth(1).get_attribute("href") == reader.url + "en/page-1/"


def test_a_result_can_lead_to_a_heading(reader: Reader) -> None:
    expect(reader.search("anchor").hits.first).to_have_attribute(
        "href", reader.url + "page-0/#detail"
    )


def test_a_middle_click_opens_a_new_tab_and_leaves_the_box(reader: Reader) -> None:
    reader.search("gpu")
    with reader.context.expect_page() as tab:
        reader.hits.nth(1).click(button="middle")
    tab.value.wait_for_url("**/page-1/")
    expect(tab.value.locator(".search-marks")).to_be_visible()
    expect(reader.dialog).to_be_visible()
    expect(reader.input).to_be_focused()


def test_the_link_to_copy_is_the_plain_address_of_the_page(reader: Reader) -> None:
    reader.search("gpu").hits.first.click(button="right")
    assert reader.hits.first.get_attribute("href") == reader.url + "page-0/"
    reader.hits.first.click(modifiers=["Control"])
    assert reader.hits.first.get_attribute("href") == reader.url + "page-0/"


def test_passages_that_come_later_find_their_place_kept(new_reader: NewReader) -> None:
    reader = new_reader(reduced_motion="reduce")
    reader.search("late")
    places = "[...document.querySelectorAll('[data-search-hit]')].map(a => a.getBoundingClientRect().y)"
    before = reader.page.evaluate(places)
    reader.release()
    expect(reader.hits.first.locator(".search-hit-passage")).to_contain_text(
        "그래픽카드"
    )
    assert reader.page.evaluate(places) == before
    expect(reader.hits.first).to_have_attribute("href", reader.url + "page-0/#detail")


def test_passages_that_do_not_come_leave_no_empty_lines(reader: Reader) -> None:
    reader.search("gap")
    expect(reader.hits).to_have_count(10)
    expect(reader.list.locator("[data-late]")).to_have_count(0)
    heights = reader.list.locator(".search-hit-passage").evaluate_all(
        "passages => passages.map(passage => passage.offsetHeight)"
    )
    assert heights == [0] * 10


@pytest.mark.parametrize("path", ["", "en/"])
def test_a_phone_shows_the_marked_word_of_a_passage(
    new_reader: NewReader, path: str
) -> None:
    """Two lines of a phone end before it, unless the passage begins shortly before it."""
    reader = new_reader(**PHONE)
    reader.search("far", path)
    for passage in reader.list.locator(".search-hit-passage").all():
        inside = passage.evaluate(
            """passage => passage.querySelector("mark").getBoundingClientRect().bottom
                <= passage.getBoundingClientRect().bottom + 1"""
        )
        assert inside
        text = passage.inner_text()
        assert text.startswith("… ") and "GPU" in text
        # cut between words
        whole = {"": "그래서 GPU부터", "en/": "well spent. So buy a GPU"}[path]
        assert text.removeprefix("… ") in whole or whole[-6:] in text


def test_what_is_no_question_is_shown_as_what_it_is(reader: Reader) -> None:
    reader.search("kinds")
    expect(reader.hits.nth(0).locator(".search-kind")).to_have_count(0)
    for place, name in enumerate(("사람", "출처", "안내", "용어", "주제"), 1):
        source = reader.hits.nth(place).locator(".search-hit-source")
        expect(source.locator(".search-kind")).to_have_text(name)
        # and the collection not beside it: a topic is not “Topic · Topics”
        expect(source).not_to_contain_text(re.compile("FAQ|마스터클래스|에세이"))


def test_what_a_result_is_stands_out_on_the_active_one_too(reader: Reader) -> None:
    reader.search("kinds").press("ArrowDown")
    background = "element => getComputedStyle(element).backgroundColor"
    active = reader.hits.nth(1)
    assert reader.active == 1
    assert active.evaluate(background) != active.locator(".search-kind").evaluate(
        background
    )


def test_an_offer_of_two_lines_keeps_off_its_border(new_reader: NewReader) -> None:
    reader = new_reader(viewport={"width": 160, "height": 740})
    chip = reader.open().dialog.get_by_role("button", name="대학원 꼭 가야 하나요")
    over, under, lines = chip.evaluate(
        """chip => {
            const range = new Range()
            range.selectNodeContents(chip)
            const text = range.getBoundingClientRect(), border = chip.getBoundingClientRect()
            return [text.top - border.top, border.bottom - text.bottom, range.getClientRects().length]
        }"""
    )
    assert lines > 1
    assert over >= 5 and under >= 5


@pytest.mark.parametrize(
    ("path", "language", "said"),
    [
        ("", "en", "아직 번역이 없어요 · 영어로 보기"),
        ("en/", "ko", "Not translated yet · in Korean"),
    ],
)
def test_a_page_in_another_language_says_so(
    reader: Reader, path: str, language: str, said: str
) -> None:
    hit = reader.search("foreign", path).hits.first
    expect(hit).to_have_attribute("hreflang", language)
    for part in (".search-hit-title", ".search-hit-passage"):
        expect(hit.locator(part)).to_have_attribute("lang", language)
    expect(hit.locator(".search-hit-source")).not_to_have_attribute("lang", language)
    expect(hit.locator(".search-kind")).to_have_text(said)
    reader.page.keyboard.press("Control+a")
    reader.type("foreign none")
    near = reader.dialog.locator(".search-near").first
    expect(near).to_have_attribute("hreflang", language)
    expect(near.locator(".search-hit-title")).to_have_attribute("lang", language)
    expect(near.locator(".search-kind")).to_have_text(said)


def test_it_says_what_was_searched_for_instead(reader: Reader) -> None:
    reader.search("wrong")
    expect(reader.dialog.locator(".search-note")).to_have_text("gpu 검색 결과예요.")
    reader.page.keyboard.press("Control+a")
    reader.type("two")
    expect(reader.dialog.locator(".search-note")).to_be_hidden()


@pytest.mark.parametrize(
    ("path", "counts"),
    [
        ("", {"two": "결과 2개", "gpu": "결과 12개 중 상위 10개"}),
        ("en/", {"hostile": "1 result", "two": "2 results"}),
    ],
)
def test_the_number_of_results_is_shown_and_announced(
    reader: Reader, path: str, counts: dict[str, str]
) -> None:
    reader.open(path)
    for query, count in counts.items():
        reader.press("Control+a")
        reader.type(query)
        expect(reader.dialog.locator(".search-count")).to_have_text(count)
        expect(reader.status).to_contain_text(count)


def test_another_reading_is_announced_with_the_number(reader: Reader) -> None:
    reader.search("wrong")
    expect(reader.status).to_have_text("gpu 검색 결과예요. 결과 12개 중 상위 10개")


def test_the_announcement_waits_for_a_pause(reader: Reader) -> None:
    reader.page.clock.install()
    reader.open()
    expect(reader.list).to_be_attached()  # the box is there
    reader.page.clock.pause_at(reader.page.evaluate("Date.now()") + 1000)
    for end in range(1, 5):
        reader.page.keyboard.type("gpu!"[end - 1])
        expect(reader.list).to_have_attribute("data-query", "gpu!"[:end])
        reader.page.clock.run_for(200)
        expect(reader.status).to_have_text("")
    reader.page.clock.run_for(700)
    expect(reader.status).to_have_text("결과 12개 중 상위 10개")


def test_nothing_found_is_said_and_others_are_offered_outside_the_list(
    reader: Reader,
) -> None:
    reader.search("none at all")
    none = reader.dialog.locator(".search-none")
    said = "‘none at all’에 답하는 질문을 찾지 못했어요."
    expect(none).to_contain_text(said)
    expect(reader.status).to_have_text(said)
    expect(reader.hits).to_have_count(0)
    nearest = none.get_by_role("list", name="가장 가까운 질문")
    expect(nearest.get_by_role("link")).to_have_count(3)
    expect(none.locator("[data-search-hit]")).to_have_count(0)
    expect(none.get_by_role("link", name="취업")).to_have_attribute(
        "href", reader.url + "all/#jobs"
    )
    expect(none.get_by_role("link", name="모든 질문 보기")).to_have_attribute(
        "href", reader.url + "all/"
    )
    ask = none.get_by_role("link", name="이 질문 남기기")
    expect(ask).to_have_attribute("href", "https://example.org/new?title=none+at+all")


def test_the_nearest_questions_open_and_back_returns(reader: Reader) -> None:
    reader.search("none").dialog.locator(".search-nearest a").first.click()
    reader.page.wait_for_url("**/page-0/")
    reader.page.go_back()
    expect(reader.list).to_have_attribute("data-query", "none")


def test_any_text_from_the_worker_is_safe(reader: Reader) -> None:
    reader.search("hostile")
    expect(reader.hits.first).to_contain_text("<img src=x")
    expect(reader.dialog.locator("img, .search-results script")).to_have_count(0)
    reader.frames()
    assert reader.page.evaluate("window.hacked") is None


def test_a_failing_worker_is_named_and_can_be_tried_again(reader: Reader) -> None:
    reader.open().page.keyboard.type("fail")
    error = reader.dialog.locator(".search-error")
    expect(error).to_contain_text("검색을 불러오지 못했어요.")
    expect(reader.status).to_contain_text("검색을 불러오지 못했어요.")
    reader.page.keyboard.press("Control+a")
    reader.type("gpu")
    expect(error).to_be_hidden()
    expect(reader.hits).to_have_count(10)


def test_a_worker_that_cannot_be_loaded_is_named(reader: Reader) -> None:
    reader.page.route("**/worker.js*", lambda route: route.abort())
    reader.open().page.keyboard.type("gpu")
    expect(reader.dialog.locator(".search-error")).to_be_visible()
    reader.page.unroute("**/worker.js*")
    reader.dialog.get_by_role("button", name="다시 시도").click()
    expect(reader.hits).to_have_count(10)


def test_being_offline_is_named_and_the_box_goes_on_by_itself_later(
    reader: Reader,
) -> None:
    reader.page.route("**/worker.js*", lambda route: route.abort())
    reader.open()
    expect(reader.dialog.locator(".search-error")).to_be_attached()  # the box is there
    reader.context.set_offline(True)
    reader.page.keyboard.type("gpu")
    expect(reader.dialog.locator(".search-error")).to_contain_text(
        "인터넷에 연결되어 있지 않아"
    )
    reader.page.unroute("**/worker.js*")
    reader.context.set_offline(False)
    expect(reader.hits).to_have_count(10)


def test_a_silent_worker_is_named_after_a_while(reader: Reader) -> None:
    reader.page.clock.install()
    reader.open()
    expect(reader.list).to_be_attached()  # the box is there, and asks at once
    reader.page.keyboard.type("mute")
    reader.page.clock.fast_forward(11_000)
    expect(reader.dialog.locator(".search-error")).to_be_hidden()
    reader.page.clock.fast_forward(1_000)
    expect(reader.dialog.locator(".search-error")).to_be_visible()


def test_an_error_after_the_answer_disturbs_nobody(reader: Reader) -> None:
    reader.search("gpu").page.evaluate("true")
    reader.page.workers[0].evaluate(
        "self.postMessage({type: 'error', message: 'passages'})"
    )
    reader.frames()
    expect(reader.hits).to_have_count(10)
    reader.page.keyboard.press("Control+a")
    reader.type("two")
    expect(reader.hits).to_have_count(2)


def test_a_site_without_options_offers_what_it_has(
    new_reader: NewReader, serve: Serve, tmp_path: Path
) -> None:
    with serve(write_site(tmp_path / "site", options=Options()), BASE_PATH) as url:
        reader = new_reader(url)
        reader.open("en/page-1/")
        expect(
            reader.dialog.locator(".search-start a, .search-start button")
        ).to_have_count(0)
        reader.type("none")
        expect(reader.dialog.locator(".search-ask")).to_have_count(0)
        assert reader.button.evaluate("a => a.href") == url


def test_an_example_is_searched_for(reader: Reader) -> None:
    reader.open().dialog.get_by_role("button", name="ㅍㅌㅍㄹㅇ").click()
    expect(reader.list).to_have_attribute("data-query", "ㅍㅌㅍㄹㅇ")


def test_the_empty_box_helps_on(reader: Reader) -> None:
    start = reader.open().dialog.locator(".search-start")
    expect(start.get_by_role("link", name="고등학생이에요")).to_have_attribute(
        "href", reader.url + "page-1/"
    )
    expect(start.get_by_role("link", name="취업")).to_be_visible()
    expect(start.get_by_role("link", name="모든 질문 보기")).to_be_visible()


def test_words_of_another_language_say_so(reader: Reader) -> None:
    examples = reader.open("en/").dialog.locator(".search-start button")
    expect(examples.filter(has_text="대학원")).to_have_attribute("lang", "ko")
    assert examples.first.get_attribute("lang") is None
    reader.type("none 대학원")
    expect(reader.dialog.locator(".search-none bdi")).to_have_attribute("lang", "ko")


def test_a_phone_shows_results_and_opens_one(new_reader: NewReader) -> None:
    reader = new_reader(**PHONE)
    reader.visit().button.tap()
    expect(reader.input).to_be_focused()
    reader.type("gpu")
    reader.hits.nth(2).tap()
    reader.page.wait_for_url("**/page-2/*")
