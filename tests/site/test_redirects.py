"""An address that is gone leads on, with what stands behind # in it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.own_content import copy_example
from tools.html import html_pages
from tools.project import EXAMPLE, Build, build

MOVED = """\
faq/graphics-cards: faq/gpu
faq/capabilities#old-name: faq/capabilities#{id}
"""


@pytest.fixture(scope="module")
def place() -> str:
    """The id of a heading of the example."""
    text = (EXAMPLE / "docs/en/faq/capabilities.md").read_text(encoding="utf-8")
    return text.split("{ #")[1].split(" }")[0]


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory, place: str) -> Build:
    """The example, in which a page and a place have other names than once."""
    project = copy_example(tmp_path_factory.mktemp("moved"))
    (project / "data/moved.yml").write_text(MOVED.format(id=place), encoding="utf-8")
    result = build(project, project / "site")
    assert result.status == 0, result.output
    return result


def test_the_old_page_names_the_new_one(moved: Build) -> None:
    pages = html_pages(moved.site)
    for prefix, locale in (("", "ko"), ("en/", "en")):
        page = pages[f"{prefix}faq/graphics-cards/"]
        assert page.attribute("/html/@lang") == locale
        assert page.attribute("//meta[@name='robots']/@content") == "noindex"
        assert page.attribute("//link[@rel='canonical']/@href").endswith(
            f"/{prefix}faq/gpu/"
        )
        title = pages[f"{prefix}faq/gpu/"].tree.xpath("string(//h1)").strip()
        assert page.tree.xpath("string(//a)") == title


def test_neither_sitemap_nor_search_lists_it(moved: Build) -> None:
    listed = [
        file.read_text(encoding="utf-8")
        for file in [
            moved.site / "sitemap.xml",
            *(moved.site / "search").rglob("*.json"),
        ]
    ]
    assert all("graphics-cards" not in text for text in listed)
    assert any("faq/gpu" in text for text in listed)


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_reader_arrives(
    moved: Build,
    place: str,
    browser: Browser,
    serve: Callable[[Path], AbstractContextManager[str]],
    prefix: str,
    script: bool,
) -> None:
    with serve(moved.site) as root:
        page = browser.new_page(java_script_enabled=script)
        page.goto(f"{root}{prefix}faq/graphics-cards/#anywhere")
        page.wait_for_url(f"{root}{prefix}faq/gpu/{'#anywhere' if script else '**'}")
        page.goto(f"{root}{prefix}faq/capabilities/#old-name")
        assert page.locator(f"#{place} #old-name").count() == 1
        page.close()
