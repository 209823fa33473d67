"""Every page fits the screen, speaks to nobody but its own server and raises no error."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, expect

from tools.axe import barriers
from tools.browser import start
from tools.fixtures import OpenPage
from tools.html import HtmlPage


@pytest.fixture(scope="module")
def paths(pages: dict[str, HtmlPage]) -> list[str]:
    return [path for path in pages if path != "404.html"]


def watch(page: Page, address: str) -> list[str]:
    """Collects what goes wrong on the page from now on: errors, foreign and failing requests."""
    trouble = []

    def note(what: str) -> None:
        trouble.append(f"{page.url}: {what}")

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            note(f"console {message.type}: {message.text}")

    def request(request: Request) -> None:
        if not request.url.startswith((address, "data:")):
            note(f"asks for {request.url}")

    def response(response: Response) -> None:
        if response.status >= 400:
            note(f"{response.status} for {response.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: note(str(error)))
    page.on("request", request)
    page.on("response", response)
    return trouble


def excess(page: Page) -> int:
    """By how many pixels the page is wider than the screen."""
    pixels: int = page.evaluate(
        "Math.max(0, document.documentElement.scrollWidth - innerWidth)"
    )
    return pixels


# The setting of a browser for larger text, at double its usual 16 px: media queries in em follow it.
LARGE_TEXT = "--blink-settings=defaultFontSize=32"

OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll(".header__inner > *")]
    .map((element) => element.getBoundingClientRect()).filter((box) => box.width > 1);
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1));
}"""


@pytest.fixture(scope="module")
def large_text(browser: Browser) -> Iterator[Browser]:
    """A browser of a reader who has set its text to double size."""
    large = start(browser.browser_type, LARGE_TEXT)
    yield large
    large.close()


def test_every_page_fits_a_phone_with_text_of_double_size_and_makes_no_trouble(
    large_text: Browser, published_address: str, paths: list[str]
) -> None:
    """What fits here fits with smaller text, too: of that, each kind of page is looked at below."""
    page = large_text.new_page(locale="ko-KR", viewport={"width": 360, "height": 740})
    trouble = watch(page, published_address)
    for path in paths:
        page.goto(published_address + path)
        if excess(page) or page.evaluate(OVERLAPS):
            trouble.append(f"{path}: {excess(page)} px too wide, or header overlaps")
    size = "getComputedStyle(document.documentElement).fontSize"
    assert page.evaluate(size) == "40px"  # the theme's 125 %
    page.close()
    assert not trouble, "\n".join(trouble)


def test_text_of_double_size_fits_the_smallest_phone(
    large_text: Browser, address: str
) -> None:
    page = large_text.new_page(viewport={"width": 320, "height": 740})
    for path in ("", "en/", "faq/gpu/", "en/faq/after-the-basics/"):
        page.goto(address + path)
        assert not excess(page) and not page.evaluate(OVERLAPS), path
    page.close()


# One page of each kind, in either language.
SAMPLES = [
    "",
    "en/",
    "nowhere/",
    "faq/",
    "faq/capabilities/",
    "en/faq/graduate-school/",
    "questions/",
    "en/topics/",
    "about/",
]


def too_wide(page: Page, address: str, paths: list[str]) -> list[str]:
    """Which pages are wider than a phone, or than a large screen."""
    found = []
    for path in paths:
        page.goto(address + path)
        for width in (360, 1440):
            page.set_viewport_size({"width": width, "height": 800})
            if excess(page):
                found.append(f"{path}: {excess(page)} px too wide at {width} px")
    return found


def test_each_kind_of_page_fits_the_screen(open_page: OpenPage, address: str) -> None:
    assert not too_wide(open_page(locale="ko-KR"), address, [*SAMPLES, "glossary/"])


@pytest.mark.slow
def test_every_page_fits_the_screen(
    browser: Browser, published_address: str, paths: list[str]
) -> None:
    page = browser.new_page(locale="ko-KR")
    assert not too_wide(page, published_address, paths)
    page.close()


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("console.error('a')", "console error: a"),
        ("setTimeout(() => nowhere())", "nowhere is not defined"),
        ("fetch('https://example.com/').catch(() => {})", "asks for https://example"),
        ("fetch('nowhere')", "404 for http"),
    ],
)
def test_trouble_would_be_noticed(
    open_page: OpenPage, address: str, script: str, expected: str
) -> None:
    page = open_page(width=360)
    trouble = watch(page, address)
    page.evaluate(f"() => {{ {script} }}")
    page.wait_for_function("() => new Promise(requestAnimationFrame)")
    expect(page.locator("h1")).to_be_visible()
    while not trouble:  # the events come with the next message from the browser
        page.evaluate("1")
    assert expected in trouble[0]


def test_a_page_that_is_too_wide_would_be_noticed(open_page: OpenPage) -> None:
    page = open_page(width=360)
    assert excess(page) == 0
    page.evaluate("document.querySelector('main').style.width = '500px'")
    assert excess(page) > 0


@pytest.mark.parametrize("path", SAMPLES)
def test_no_barriers_for_assistive_technology(open_page: OpenPage, path: str) -> None:
    page = open_page(path, color_scheme="light")
    assert barriers(page) == ""
    page.emulate_media(color_scheme="dark")
    assert barriers(page, "contrast") == ""


@pytest.mark.slow
@pytest.mark.parametrize("path", SAMPLES)
def test_no_barriers_in_the_dark(open_page: OpenPage, path: str) -> None:
    assert barriers(open_page(path, color_scheme="dark")) == ""


def test_axe_finds_a_barrier(open_page: OpenPage) -> None:
    page = open_page()
    page.evaluate("document.querySelector('main p').style.color = '#bbb'")
    assert "color-contrast" in barriers(page, "contrast")
    page.evaluate("document.querySelector('header a').textContent = ''")
    assert "link-name" in barriers(page, "names")
    page.evaluate(
        "document.querySelector('main').append(document.createElement('img'))"
    )
    assert "image-alt" in barriers(page)


def test_the_skip_link_leads_to_the_content(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")


def test_hangul_breaks_between_words_and_is_never_slanted(open_page: OpenPage) -> None:
    page = open_page("faq/gpu/")
    breaking = "elements => elements.filter(element => getComputedStyle(element).wordBreak !== 'keep-all').map(element => element.outerHTML)"
    korean = page.locator(":is(p, li, a, h1, h2, span, button):not(:lang(en))")
    assert korean.count() > 50
    assert korean.evaluate_all(breaking) == []
    style = "element => { const em = element.appendChild(document.createElement('em')); return getComputedStyle(em).fontStyle }"
    assert page.locator("article").evaluate(style) == "normal"


@pytest.mark.parametrize("path", ["faq/capabilities/", "nowhere/"])
def test_the_marks_of_lists_stand_within_the_text(
    open_page: OpenPage, path: str
) -> None:
    page = open_page(path, width=360)
    inset = "item => item.getBoundingClientRect().left - item.closest('main').getBoundingClientRect().left"
    assert page.locator(".prose li").first.evaluate(inset) >= 16


@pytest.mark.parametrize(
    ("path", "selectors"),
    [
        ("faq/gpu/", [".breadcrumb a", ".footer a", ".question-links a"]),
        ("faq/capabilities/", [".contents-fold a"]),
        ("glossary/", [".letters a"]),
    ],
)
def test_targets_are_24_pixels_high(
    open_page: OpenPage, path: str, selectors: list[str]
) -> None:
    """WCAG 2.2, 2.5.8."""
    page = open_page(path, width=360)
    page.evaluate("document.querySelectorAll('details').forEach((d) => d.open = true)")
    heights = "links => links.map((link) => link.getBoundingClientRect().height)"
    for selector in selectors:
        assert min(page.locator(selector).evaluate_all(heights)) >= 24, selector


def test_each_language_has_its_own_fonts(open_page: OpenPage) -> None:
    font = "getComputedStyle(document.querySelector('.prose')).fontFamily.split(',')[0]"
    assert "Pretendard" in open_page("faq/gpu/").evaluate(font)
    page = open_page("en/faq/gpu/")
    assert "apple-system" in page.evaluate(font)
    switch = "getComputedStyle(document.querySelector('.header__language')).fontFamily"
    assert "Pretendard" in page.evaluate(switch)  # 한국어
