"""Every page fits the screen, speaks to nobody but its own server and raises no error."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect


@pytest.fixture(scope="module")
def paths(pages) -> list[str]:
    return [path for path in pages if path != "404.html"]


@pytest.mark.parametrize("width", [360, 1440])
def test_no_page_is_wider_than_the_screen_or_makes_trouble(
    browser, address, paths, width
):
    context = browser.new_context(
        viewport={"width": width, "height": 800}, locale="ko-KR"
    )
    page = context.new_page()
    trouble = []
    page.on(
        "console",
        lambda message: (
            trouble.append(f"{page.url}: console {message.type}: {message.text}")
            if message.type in ("error", "warning")
            else None
        ),
    )
    page.on("pageerror", lambda error: trouble.append(f"{page.url}: {error}"))
    page.on(
        "request",
        lambda request: (
            trouble.append(f"{page.url}: asks for {request.url}")
            if not request.url.startswith((address, "data:"))
            else None
        ),
    )
    page.on(
        "response",
        lambda response: (
            trouble.append(f"{page.url}: {response.status} for {response.url}")
            if response.status >= 400
            else None
        ),
    )
    for path in paths:
        page.goto(address + path)
        excess = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if excess > 0:
            trouble.append(f"{page.url}: {excess} px too wide at {width} px")
    context.close()
    assert not trouble, "\n".join(trouble)


@pytest.mark.parametrize(
    "script",
    [
        "console.error('a')",
        "fetch('https://example.com/')",
        "fetch('nowhere')",
        "document.body.style.width = '200vw'",
    ],
)
def test_the_check_above_would_notice(browser, address, script):
    """A page that does one of these is caught by one of the listeners or by the width."""
    context = browser.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    noticed = []
    page.on(
        "console",
        lambda message: (
            noticed.append(message.text) if message.type == "error" else None
        ),
    )
    page.on(
        "request",
        lambda request: (
            noticed.append(request.url) if not request.url.startswith(address) else None
        ),
    )
    page.on(
        "response",
        lambda response: (
            noticed.append(response.url) if response.status >= 400 else None
        ),
    )
    page.goto(address)
    noticed.clear()
    page.evaluate(
        f"() => {{ const result = {script}; return result instanceof Promise ? result.catch(() => 0).then(() => 0) : 0 }}"
    )
    page.wait_for_timeout(200)
    assert noticed or page.evaluate("document.documentElement.scrollWidth > innerWidth")
    context.close()


SAMPLES = [
    "",
    "en/",
    "faq/",
    "faq/capabilities/",
    "en/faq/graduate-school/",
    "questions/",
    "en/topics/",
    "about/",
]


@pytest.mark.parametrize("path", SAMPLES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_barriers_for_assistive_technology(open_page, path, scheme):
    page = open_page(path, color_scheme=scheme)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


def test_axe_finds_a_barrier(open_page):
    page = open_page()
    page.evaluate(
        "document.querySelector('main').append(document.createElement('img'))"
    )
    assert Axe().run(page).violations_count > 0


@pytest.mark.parametrize(
    ("path", "link"), [("", "모든 질문"), ("en/", "All questions")]
)
def test_the_phone_menu_opens_leads_on_and_closes(open_page, path, link):
    page = open_page(path, width=360)
    menu = page.locator("#menu")
    expect(menu).to_be_hidden()
    page.click("[popovertarget=menu].header__menu")
    expect(menu).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    page.click("[popovertarget=menu].header__menu")
    menu.get_by_role("link", name=link).click()
    expect(page.locator("h1")).to_have_text(link)


def test_the_phone_menu_works_with_the_keyboard_and_without_javascript(open_page):
    page = open_page("faq/gpu/", width=360, java_script_enabled=False)
    page.keyboard.press("Tab")  # to the skip link
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#menu")).to_be_visible()


def test_the_skip_link_leads_to_the_content(open_page):
    page = open_page("faq/gpu/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")


def test_hangul_breaks_between_words_and_is_never_slanted(open_page):
    page = open_page("faq/gpu/")
    breaking = "elements => elements.filter(element => getComputedStyle(element).wordBreak !== 'keep-all').map(element => element.outerHTML)"
    assert (
        page.locator("body :is(p, li, a, h1, h2, span, button)").evaluate_all(breaking)
        == []
    )
    style = "element => { const em = element.appendChild(document.createElement('em')); return getComputedStyle(em).fontStyle }"
    assert page.locator("article").evaluate(style) == "normal"


@pytest.mark.parametrize("path", ["faq/capabilities/", "nowhere/"])
def test_the_marks_of_lists_stand_within_the_text(open_page, path):
    page = open_page(path, width=360)
    inset = "item => item.getBoundingClientRect().left - item.closest('main').getBoundingClientRect().left"
    assert page.locator(".prose li").first.evaluate(inset) >= 16


@pytest.mark.parametrize(
    "path", ["nowhere/", "faq/nowhere/", "en/masterclass/nowhere/"]
)
def test_the_404_page_leads_back_from_any_depth(open_page, address, path):
    page = open_page(path)
    assert page.evaluate("getComputedStyle(document.body).display") == "flex", (
        "the style sheet did not load"
    )
    page.locator("section[lang=en]").get_by_role("link", name="All questions").click()
    expect(page).to_have_url(f"{address}en/questions/")
