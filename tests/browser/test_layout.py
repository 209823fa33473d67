"""Every page fits the screen, speaks to nobody but its own server and raises no error."""

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


def test_no_page_is_wider_than_the_screen_or_makes_trouble(
    browser: Browser, published_address: str, paths: list[str]
) -> None:
    page = browser.new_page(locale="ko-KR")
    trouble = watch(page, published_address)
    for path in paths:
        page.goto(published_address + path)
        for width in (360, 1440):
            page.set_viewport_size({"width": width, "height": 800})
            if excess(page):
                trouble.append(f"{path}: {excess(page)} px too wide at {width} px")
    page.close()
    assert not trouble, "\n".join(trouble)


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


# The setting of a browser for larger text, at double its usual 16 px: media queries in em follow it.
LARGE_TEXT = "--blink-settings=defaultFontSize=32"

OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll(".header__inner > *")]
    .map((element) => element.getBoundingClientRect()).filter((box) => box.width > 1);
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1));
}"""


def test_text_of_double_size_fits_a_phone(
    browser: Browser, address: str, published_address: str, paths: list[str]
) -> None:
    large = start(browser.browser_type, LARGE_TEXT)
    page = large.new_page(viewport={"width": 360, "height": 740})
    page.goto(published_address)
    size = "getComputedStyle(document.documentElement).fontSize"
    assert page.evaluate(size) == "40px"  # the theme's 125 %
    trouble = []
    for path in paths:
        page.goto(published_address + path, wait_until="domcontentloaded")
        if excess(page) or page.evaluate(OVERLAPS):
            trouble.append(f"{path}: {excess(page)} px too wide, or header overlaps")
    page.set_viewport_size({"width": 320, "height": 740})
    for path in ("", "en/", "faq/gpu/", "en/faq/after-the-basics/"):
        page.goto(address + path)
        if excess(page) or page.evaluate(OVERLAPS):
            trouble.append(f"{path}: does not fit 320 px")
    large.close()
    assert not trouble, "\n".join(trouble)


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


@pytest.mark.parametrize(
    ("scheme", "rules"),
    [
        ("light", "all"),
        ("dark", "contrast"),
        pytest.param("dark", "all", marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("path", SAMPLES)
def test_no_barriers_for_assistive_technology(
    open_page: OpenPage, path: str, scheme: str, rules: str
) -> None:
    assert barriers(open_page(path, color_scheme=scheme), rules) == ""


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
    ("path", "selector"),
    [
        ("faq/gpu/", ".breadcrumb a"),
        ("faq/gpu/", ".footer a"),
        ("faq/gpu/", ".question-links a"),
        ("faq/capabilities/", ".contents-fold a"),
        ("glossary/", ".letters a"),
    ],
)
def test_targets_are_24_pixels_high(
    open_page: OpenPage, path: str, selector: str
) -> None:
    """WCAG 2.2, 2.5.8."""
    page = open_page(path, width=360)
    page.evaluate("document.querySelectorAll('details').forEach((d) => d.open = true)")
    heights = "links => links.map((link) => link.getBoundingClientRect().height)"
    assert min(page.locator(selector).evaluate_all(heights)) >= 24


def test_each_language_has_its_own_fonts(open_page: OpenPage) -> None:
    font = "getComputedStyle(document.querySelector('.prose')).fontFamily.split(',')[0]"
    assert "Pretendard" in open_page("faq/gpu/").evaluate(font)
    assert "apple-system" in open_page("en/faq/gpu/").evaluate(font)
    page = open_page("en/faq/gpu/")
    switch = "getComputedStyle(document.querySelector('.header__language')).fontFamily"
    assert "Pretendard" in page.evaluate(switch)  # 한국어
