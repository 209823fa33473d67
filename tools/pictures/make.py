"""Makes the pictures that are committed: previews for messengers, icons, the screenshot of the README.

    make pictures

Needs a Chromium and a Korean font (Debian: fonts-noto-cjk). What they show comes from docs/ and mkdocs.yml.
"""

import tempfile
from base64 import b64encode
from pathlib import Path
from typing import Literal

import jinja2
from playwright.sync_api import Browser, expect

from bilingual_search import Options
from content.locales import LOCALES
from content.page_file import read_page
from content.project import Project
from tools.browser import launch
from tools.project import ROOT, build
from tools.server import serve

HERE = Path(__file__).parent
IMAGES = ROOT / "overrides" / "assets" / "images"
ICON = IMAGES / "icon.svg"


def data_url(content: bytes, kind: str) -> str:
    return f"data:{kind};base64,{b64encode(content).decode()}"


def render(browser: Browser, html: str, width: int, height: int) -> bytes:
    page = browser.new_page(viewport={"width": width, "height": height})
    page.set_content(html, wait_until="load")
    picture = page.screenshot(omit_background=True)
    page.close()
    return picture


def template(name: str, **values: str) -> str:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE), autoescape=True
    )
    return environment.get_template(name).render(**values)


def make_cards(browser: Browser) -> None:
    icon = data_url(ICON.read_bytes(), "image/svg+xml")
    strings = Project(ROOT).strings.value
    for file in IMAGES.glob("card-*.png"):  # that of another language may be there
        file.unlink()
    for locale in LOCALES:
        html = template(
            "card.html",
            locale=locale,
            icon=icon,
            site_name=strings["site_name"][locale],
            title=read_page(ROOT / "docs" / locale / "index.md").front_matter.title,
            tagline=strings["site_tagline"][locale],
        )
        (IMAGES / f"card-{locale}.png").write_bytes(render(browser, html, 1200, 630))


def make_icons(browser: Browser) -> None:
    for name, size in (("icon-32.png", 32), ("touch-icon.png", 180)):
        html = f"<body style='margin:0'>{ICON.read_text()}<style>svg{{display:block;height:{size}px;width:{size}px}}</style>"
        (IMAGES / name).write_bytes(render(browser, html, size, size))


def shoot(
    browser: Browser,
    url: str,
    width: int,
    height: int,
    scheme: Literal["light", "dark"],
    locale: str,
    search: str = "",
) -> str:
    """A page as a reader sees it, with the results of a search if one is given; a data URL."""
    # is_mobile: a scrollbar of this machine has no place in the picture.
    page = browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        locale=locale,
        is_mobile=True,
    )
    page.goto(url)
    if search:
        page.click("main [data-search-open]")
        page.locator("[data-search-input]").press_sequentially(search)
        results = page.locator("[data-search-results]")
        expect(results).to_have_attribute("data-query", search)
        # The dialog has faded in, and the passages are there.
        page.wait_for_timeout(500)
    picture = data_url(page.screenshot(), "image/png")
    page.close()
    return picture


def make_screenshot(browser: Browser) -> None:
    """The home page in the default language, with the last example of a query, and a question in the other one."""
    (code, default), (second, other) = LOCALES.items()
    examples = Options.read(ROOT / "data" / "search.yml", ROOT).examples.get(code)
    questions = Project(ROOT).inventory
    question = next(
        point.question
        for point in questions.starting_points
        if questions.exists(point.question, second)
    )
    search = examples[-1] if examples else ""
    with tempfile.TemporaryDirectory() as folder:
        result = build(ROOT, Path(folder))
        if result.status:
            raise SystemExit(result.output)
        with serve(result.site) as url:
            pictures = {
                "desktop": shoot(
                    browser,
                    url + default.url("index"),
                    1280,
                    860,
                    "light",
                    code,
                    search,
                ),
                "phone": shoot(
                    browser, url + other.url(question), 390, 820, "dark", second
                ),
            }
    (HERE / "screenshot.png").write_bytes(
        render(browser, template("screenshot.html", **pictures), 1400, 760)
    )


if __name__ == "__main__":
    with launch() as browser:
        make_cards(browser)
        make_icons(browser)
        make_screenshot(browser)
