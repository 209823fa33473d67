"""What all tests share: the content as it is, the built site, the browser."""

import pytest

from content.inventory import Inventory
from content.locales import LOCALES
from content.page_file import PageFile, read_page
from tools.html import HtmlPage, html_pages
from tools.project import ROOT, Build, build
from tools.server import serve


@pytest.fixture(scope="session")
def inventory() -> Inventory:
    return Inventory.load(ROOT / "data")


@pytest.fixture(scope="session")
def page_files(inventory) -> dict[tuple[str, str], PageFile]:
    """Every Markdown page by (path, locale)."""
    return {
        (path, code): read_page(ROOT / "docs" / code / f"{path}.md")
        for path in inventory.paths
        for code in LOCALES
        if inventory.exists(path, code)
    }


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Build:
    """The site as it is published, with the repository known."""
    result = build(
        ROOT,
        tmp_path_factory.mktemp("site"),
        REPO_URL="https://github.com/owner/dl-career-faq",
    )
    assert result.status == 0, result.output
    return result


@pytest.fixture(scope="session")
def pages(built) -> dict[str, HtmlPage]:
    return html_pages(built.site)


@pytest.fixture(scope="session")
def address(built):
    """Address of the root of the site, served under a sub-path as GitHub Pages does."""
    with serve(built.site) as url:
        yield url


@pytest.fixture
def open_page(browser, address):
    """Opens a page of the site in a browser of its own: open_page("en/faq/gpu/", locale="ko-KR", width=360)."""
    contexts = []

    def open_page(
        path: str = "",
        *,
        locale: str = "",
        width: int = 1280,
        height: int = 800,
        hash: str = "",
        **options,
    ):
        language = locale or ("en-US" if path.startswith("en/") else "ko-KR")
        context = browser.new_context(
            locale=language, viewport={"width": width, "height": height}, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{address}{path}{hash}")
        return page

    yield open_page
    for context in contexts:
        context.close()
