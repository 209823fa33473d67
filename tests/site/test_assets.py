"""What lies in the published assets folder: what pages load, and nothing else."""

import re
from urllib.parse import urljoin, urlsplit

import pytest

from tools.html import HtmlPage
from tools.project import SITE_URL, Build


@pytest.fixture
def loaded(pages: dict[str, HtmlPage]) -> set[str]:
    """Every file of assets/ that a page names, relative to the root of the site."""
    paths = set()
    for page in pages.values():
        for address in page.tree.xpath("//@href | //@src | //meta/@content"):
            path = urlsplit(urljoin(SITE_URL + page.path, str(address))).path
            paths.add(path.removeprefix(urlsplit(SITE_URL).path))
    return {path for path in paths if path.startswith("assets/")}


def test_only_what_pages_load_is_published(built: Build, loaded: set[str]) -> None:
    published = {
        file.relative_to(built.site).as_posix()
        for file in (built.site / "assets").rglob("*")
        if file.is_file()
    }
    assert published == loaded


def test_every_variable_of_the_style_sheets_has_a_value(built: Build) -> None:
    """What is cut from the theme's style sheet was not needed."""
    files = (built.site / "assets" / "stylesheets").glob("*.css")
    css = "".join(file.read_text(encoding="utf-8") for file in files)
    used = set(re.findall(r"var\((--[\w-]+)\)", css))
    assert used and not used - set(re.findall(r"(--[\w-]+)\s*:", css))
