"""An address that is gone leads on, with what stands behind # in it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools.html import html_pages
from tools.project import Build


def test_the_old_page_names_the_new_one(changed: Build) -> None:
    pages = html_pages(changed.site)
    for prefix, locale in (("", "ko"), ("en/", "en")):
        page = pages[f"{prefix}faq/graphics-cards/"]
        assert page.attribute("/html/@lang") == locale
        assert page.attribute("//meta[@name='robots']/@content") == "noindex"
        assert page.attribute("//link[@rel='canonical']/@href").endswith(
            f"/{prefix}faq/gpu/"
        )
        title = pages[f"{prefix}faq/gpu/"].tree.xpath("string(//h1)").strip()
        assert page.tree.xpath("string(//a)") == title


def test_neither_sitemap_nor_search_lists_it(changed: Build) -> None:
    listed = [
        file.read_text(encoding="utf-8")
        for file in [
            changed.site / "sitemap.xml",
            *(changed.site / "search").rglob("*.json"),
        ]
    ]
    assert all("graphics-cards" not in text for text in listed)
    assert any("faq/gpu" in text for text in listed)


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_reader_arrives(
    changed: Build,
    place: str,
    browser: Browser,
    serve: Callable[[Path], AbstractContextManager[str]],
    prefix: str,
    script: bool,
) -> None:
    with serve(changed.site) as root:
        page = browser.new_page(java_script_enabled=script)
        page.goto(f"{root}{prefix}faq/graphics-cards/#anywhere")
        page.wait_for_url(f"{root}{prefix}faq/gpu/{'#anywhere' if script else '**'}")
        page.goto(f"{root}{prefix}faq/capabilities/#old-name")
        assert page.locator(f"#{place} #old-name").count() == 1
        page.close()
