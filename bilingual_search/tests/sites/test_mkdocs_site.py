"""A small MkDocs site with the search, in a theme of its own: see mkdocs/."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from bilingual_search.tests.box.reader import PHONE
from bilingual_search.tests.conftest import Barriers, NewReader, Serve
from bilingual_search.tests.sites.conftest import Run

SITE = Path(__file__).parent / "mkdocs"

Build = Callable[..., Path]


@pytest.fixture(scope="module")
def build(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Builds the site into a folder, its configuration changed if need be: build("site", ("old", "new"))."""
    library = tmp_path_factory.mktemp("library")
    shutil.copytree(SITE, library, dirs_exist_ok=True)

    def build(name: str, replace: tuple[str, str] = ("", "")) -> Path:
        text = (SITE / "mkdocs.yml").read_text(encoding="utf-8")
        config = text.replace(*replace)
        (library / "mkdocs.yml").write_text(config, encoding="utf-8")
        run(library, "mkdocs", "build", "--quiet", "--strict", "--site-dir", name)
        return library / name

    return build


@pytest.fixture(scope="module")
def library_url(build: Build, serve: Serve) -> Iterator[str]:
    with serve(build("site"), "/library/") as url:
        yield url


@pytest.fixture(scope="module")
def instant_url(build: Build, serve: Serve) -> Iterator[str]:
    """The same site in a theme that swaps pages in place."""
    instant = "  font: false\n  features: [navigation.instant]"
    site = build("instant", ("  font: false", instant))
    with serve(site, "/library/") as url:
        yield url


def test_a_reader_finds_a_page_and_its_words_are_highlighted(
    new_reader: NewReader, library_url: str
) -> None:
    reader = new_reader(library_url)
    reader.search("연장되나요")
    expect(reader.hits.first).to_contain_text("책은 며칠 동안 빌릴 수 있나요?")
    expect(reader.hits.first).to_contain_text("이용 안내 · 2025")
    reader.press("Enter")
    reader.page.wait_for_url("**/loan/*")
    expect(reader.page.locator(".search-marks")).to_be_visible()
    assert "연장" in reader.page.evaluate(
        "[...CSS.highlights.get('search')].map(String)"
    )


def test_the_box_opens_from_any_page_also_from_one_that_does_not_exist(
    new_reader: NewReader, library_url: str
) -> None:
    for path in ("card/", "404.html"):
        reader = new_reader(library_url)
        reader.search("library card", path)
        link = reader.hits.first.get_attribute("href") or ""
        assert link.startswith(library_url + "card/")


def test_results_follow_while_hangul_is_composed(
    new_reader: NewReader, library_url: str
) -> None:
    reader = new_reader(library_url)
    reader.open().page.keyboard.insert_text("회")
    reader.compose("ㅇ", "우", "워", "원")
    expect(reader.list).to_have_attribute("data-query", "회원")
    expect(reader.hits.first).to_contain_text("회원증은")


def test_nothing_found_offers_to_ask(new_reader: NewReader, library_url: str) -> None:
    reader = new_reader(library_url)
    reader.search("양자 얽힘")
    expect(reader.dialog.locator(".search-none")).to_be_visible()
    ask = reader.dialog.get_by_role("link", name="이 질문 남기기")
    assert (ask.get_attribute("href") or "").startswith(
        "https://example.org/ask?title=%EC%96%91"
    )


@pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_in_the_open_box(
    new_reader: NewReader,
    library_url: str,
    barriers: Barriers,
    device: dict[str, Any],
) -> None:
    reader = new_reader(library_url, color_scheme="light", **device)
    reader.search("도서관")
    assert barriers(reader.page, "all", context=".search-dialog") == ""
    reader.page.emulate_media(color_scheme="dark")
    assert barriers(reader.page, "contrast", context=".search-dialog") == ""


def test_a_theme_that_swaps_pages_in_place_gets_in_nobodys_way(
    new_reader: NewReader, instant_url: str
) -> None:
    reader = new_reader(instant_url)
    reader.visit().page.locator(".md-nav__link", has_text="회원증은").first.click()
    reader.page.wait_for_url("**/card/")
    reader.press("/")
    expect(reader.input).to_be_focused()
    reader.type("열람실")
    reader.press("Enter")
    reader.page.wait_for_url("**/reading-room/*")
    expect(reader.page.locator(".search-marks")).to_be_visible()
    reader.page.go_back()
    expect(reader.list).to_have_attribute("data-query", "열람실")
