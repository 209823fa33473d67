"""What all tests share: the content as it is, the published site, and a site of the tests' own content."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, BrowserContext, Page

from content.inventory import Inventory
from content.locales import LOCALES
from content.page_file import PageFile, read_page
from tests.own_content import RESTS, copy_example, skip_elsewhere
from tools.fixtures import OpenPage
from tools.html import HtmlPage, html_pages
from tools.project import CACHE, EXAMPLE, ROOT, Build, build
from tools.server import serve

# Tests of functions have words of both languages in every line: all of them rest together.
collect_ignore = ["unit"] if RESTS else []


def pytest_report_header() -> str:
    """Say what rests, before the first test."""
    return (
        "tests/unit and all that is skipped: have content in Korean and English, in which this site is not"
        if RESTS
        else ""
    )


# What stands for the repository of a fork: neither its address nor its branch may matter to a test.
REPOSITORY = {"REPO_URL": "https://github.com/owner/fork", "REPO_BRANCH": "trunk"}


@pytest.fixture(scope="session")
def inventory() -> Inventory:
    """Which pages the real content has."""
    return Inventory.load(ROOT / "data")


@pytest.fixture(scope="session")
def page_files(inventory: Inventory) -> dict[tuple[str, str], PageFile]:
    """Every Markdown page of the real content by (path, locale)."""
    return {
        (path, code): read_page(ROOT / "docs" / code / f"{path}.md")
        for path in inventory.paths
        for code in LOCALES
        if inventory.exists(path, code)
    }


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Makes a folder once in a run, however many processes the tests run in: `once(name, make)`."""
    base = tmp_path_factory.getbasetemp()
    # Each process of pytest-xdist has a folder of its own in that of the run.
    shared = base.parent if base.name.startswith("popen-") else base

    def once(name: str, make: Callable[[Path], None]) -> Path:
        folder, done = shared / name, shared / f"{name}.done"
        with FileLock(shared / f"{name}.lock"):
            if not done.is_file():
                folder.mkdir()
                make(folder)
                done.touch()
        return folder

    return once


@pytest.fixture(scope="session")
def built(once: Callable[..., Path]) -> Build:
    """The site as it is published, with a repository."""

    def make(folder: Path) -> None:
        result = build(ROOT, folder / "site", **REPOSITORY)
        assert result.status == 0, result.output

    return Build(0, "", once("published", make) / "site")


@pytest.fixture(scope="session")
def pages(built: Build) -> dict[str, HtmlPage]:
    """The pages of the published site."""
    return html_pages(built.site)


@pytest.fixture(scope="session")
def published_address(built: Build) -> Iterator[str]:
    """Address of the root of the published site, served under a sub-path as GitHub Pages does."""
    with serve(built.site) as url:
        yield url


@pytest.fixture(scope="session")
def example(once: Callable[..., Path]) -> Build:
    """A site of the tests' own content (tests/example), which tests may name pages of."""
    skip_elsewhere()

    def make(folder: Path) -> None:
        project = folder / "project"
        project.mkdir()
        copy_example(project)
        result = build(project, folder / "site", **REPOSITORY)
        assert result.status == 0, result.output
        if (project / CACHE).is_dir():
            shutil.copytree(
                project / CACHE, ROOT / CACHE / "example", dirs_exist_ok=True
            )

    return Build(0, "", once("example", make) / "site")


@pytest.fixture(scope="session")
def example_inventory() -> Inventory:
    """Which pages the example site has."""
    skip_elsewhere()
    return Inventory.load(EXAMPLE / "data")


@pytest.fixture(scope="session")
def example_pages(example: Build) -> dict[str, HtmlPage]:
    """The pages of the example site."""
    return html_pages(example.site)


@pytest.fixture(scope="session")
def address(example: Build) -> Iterator[str]:
    """Address of the root of the example site, served as the published one is."""
    with serve(example.site) as url:
        yield url


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Opens a page of the example site in a browser of its own: open_page("en/faq/gpu/", locale="ko-KR", width=360)."""
    contexts: list[BrowserContext] = []

    def open_page(
        path: str = "",
        *,
        locale: str = "",
        width: int = 1280,
        height: int = 800,
        hash: str = "",
        **options: Any,
    ) -> Page:
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
