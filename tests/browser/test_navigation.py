"""The menu, the lists beside a page and the contents above it: what leads on, at every width."""

import pytest
from playwright.sync_api import expect

from content.inventory import Inventory
from tools.fixtures import OpenPage
from tools.html import HtmlPage

LONG = (
    "masterclass/full-stack/final-words/"  # the last question of the longest collection
)
MENU = "#menu"
OPEN_MENU = ".header__menu"


@pytest.mark.parametrize(
    ("path", "link"), [("", "모든 질문"), ("en/", "All questions")]
)
def test_the_menu_opens_leads_on_and_closes(
    open_page: OpenPage, path: str, link: str
) -> None:
    page = open_page(path, width=360)
    menu = page.locator(MENU)
    expect(menu).to_be_hidden()
    page.click(OPEN_MENU)
    expect(menu).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    page.click(OPEN_MENU)
    menu.get_by_role("link", name=link).click()
    expect(page.locator("h1")).to_have_text(link)


def test_the_menu_works_with_the_keyboard_and_without_javascript(
    open_page: OpenPage,
) -> None:
    page = open_page("faq/gpu/", width=360, java_script_enabled=False)
    page.keyboard.press("Tab")  # to the skip link
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(MENU)).to_be_visible()


def test_focus_goes_into_the_menu_and_closes_it_when_it_leaves(
    open_page: OpenPage,
) -> None:
    page = open_page("faq/gpu/", width=360)
    page.focus(OPEN_MENU)
    page.keyboard.press("Enter")
    expect(page.locator(f"{MENU} button")).to_be_focused()
    page.locator(f"{MENU} a").last.focus()
    expect(page.locator(MENU)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator(MENU)).to_be_hidden()
    covered = "document.activeElement.closest('#menu') !== null"
    assert not page.evaluate(covered)


def test_the_page_behind_the_menu_does_not_scroll(open_page: OpenPage) -> None:
    page = open_page("faq/capabilities/", width=360)
    page.click(OPEN_MENU)
    page.mouse.move(350, 600)
    page.mouse.wheel(0, 400)
    page.keyboard.press("Escape")
    expect(page.locator(MENU)).to_be_hidden()
    assert page.evaluate("scrollY") == 0


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_below_the_side_list_the_menu_has_the_questions_of_the_collection(
    open_page: OpenPage, example_inventory: Inventory, prefix: str
) -> None:
    page = open_page(prefix + LONG)
    for width in (360, 1024, 1219):
        page.set_viewport_size({"width": width, "height": 800})
        expect(page.locator(".side-list")).to_be_hidden()
        page.click(OPEN_MENU)
        questions = page.locator(f"{MENU} ol a")
        assert questions.count() == len(
            example_inventory.by_collection["masterclass/full-stack"]
        )
        expect(page.locator(f"{MENU} ol [aria-current=page]")).to_have_count(1)
        expect(questions.first).to_be_visible()
        page.keyboard.press("Escape")
    page.click(OPEN_MENU)
    questions.first.click()
    expect(page.locator("article h1")).to_be_visible()
    assert not page.url.endswith(LONG)


@pytest.mark.parametrize("path", [LONG, "en/" + LONG])
def test_the_side_list_shows_the_current_question(
    open_page: OpenPage, path: str
) -> None:
    page = open_page(path, width=1440)
    expect(page.locator(OPEN_MENU)).to_be_hidden()
    expect(page.locator(".side-list [aria-current=page]")).to_be_in_viewport(ratio=0.99)
    assert page.evaluate("scrollY") == 0


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_a_long_answer_has_its_contents_once(open_page: OpenPage, prefix: str) -> None:
    page = open_page(f"{prefix}faq/capabilities/", width=1000)
    fold, beside = page.locator(".contents-fold"), page.locator(".contents")
    expect(fold).to_be_visible()
    expect(beside).to_be_hidden()
    fold.locator("summary").click()
    fold.locator("a[href='#english']").click()
    expect(page.locator("#english")).to_be_in_viewport()
    page.set_viewport_size({"width": 1440, "height": 800})
    expect(fold).to_be_hidden()
    expect(beside).to_be_visible()


def test_a_short_answer_has_no_contents_to_unfold(
    example_pages: dict[str, HtmlPage],
) -> None:
    page = example_pages["masterclass/full-stack/final-words/"]
    assert not page.tree.xpath("//*[@class='contents-fold']")


def test_a_heading_is_the_link_to_itself(open_page: OpenPage, address: str) -> None:
    page = open_page("faq/capabilities/")
    heading = page.get_by_role("heading", name="수학", exact=True)
    heading.get_by_role("link", name="수학", exact=True).click()
    expect(page).to_have_url(f"{address}faq/capabilities/#mathematics")


KOREAN = ("ko", "모든 질문", "페이지를 찾을 수 없어요", "")
ENGLISH = ("en", "All questions", "Page not found", "en/")


def test_a_missing_page_speaks_the_language_of_its_address(
    open_page: OpenPage, address: str
) -> None:
    page = open_page()
    for path, (language, name, heading, prefix) in {
        "nowhere/": KOREAN,
        "faq/nowhere/": KOREAN,
        "en/masterclass/nowhere/": ENGLISH,
        "en/nowhere": ENGLISH,
    }.items():
        page.goto(address + path)
        expect(page.locator("html"), path).to_have_attribute("lang", language)
        assert page.locator("h1").inner_text().strip() == heading
        assert page.locator("header a:visible").count() == 1
        assert (
            page.locator("body").evaluate("body => getComputedStyle(body).display")
            == "flex"
        )
        page.get_by_role("link", name=name).click()
        expect(page, path).to_have_url(f"{address}{prefix}questions/")


def test_a_missing_page_offers_a_search_for_its_words(
    open_page: OpenPage, address: str
) -> None:
    page = open_page()
    for path, expected in {
        "en/faq/graduate_scholl.html": "en/?q=faq+graduate+scholl",
        "대학원-고민/": "?q=%EB%8C%80%ED%95%99%EC%9B%90+%EA%B3%A0%EB%AF%BC",
        "en/%3Cb%3E/": "en/?q=b",
        "en/50%25/": "en/?q=50",
    }.items():
        page.goto(address + path)
        link = page.locator("[data-search-words]:visible")
        assert link.evaluate("link => link.href") == address + expected
        assert link.locator("*").count() == 0, path


def test_without_javascript_a_missing_page_speaks_both_languages(
    open_page: OpenPage,
) -> None:
    page = open_page("en/nowhere/", java_script_enabled=False)
    assert page.locator("h1").count() == 1
    for text in ("페이지를 찾을 수 없어요", "Page not found"):
        expect(page.get_by_text(text)).to_be_visible()
    expect(page.locator("[data-search-words]").first).to_be_hidden()
