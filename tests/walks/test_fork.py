"""Walk: a fork with another subject, another name and another pair of languages, by data alone.

What README and CONTRIBUTING name is replaced: docs, data, and the languages in mkdocs.yml. The search has
no analyser for German: there it finds whole words.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page

from tests.own_content import skip_elsewhere
from tools.html import html_pages
from tools.project import SITE_URL, build, copy_project, replace

CONTENT = Path(__file__).with_name("fork")
NAME = {"de": "Backstube", "en": "Bakery"}
LANGUAGES = """\
        - locale: de
          name: Deutsch
          default: true
          admonition_translations: {editor: Anmerkung}
"""


@pytest.fixture(scope="module")
def fork(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with the content of the fork instead of its own."""
    skip_elsewhere()
    return put_content(copy_project(tmp_path_factory.mktemp("fork")))


def put_content(folder: Path) -> Path:
    """Do what README says of other content and another pair of languages, in a copy of the project."""
    for part in ("docs", "data"):
        if part == "docs":
            shutil.rmtree(folder / part)
        shutil.copytree(CONTENT / part, folder / part, dirs_exist_ok=True)
    shutil.rmtree(folder / "data" / "queries")
    for left in (
        "unanswered.yml",
        "differences.yml",
        "in-step.txt",
        "moved.yml",
        "published.txt",
    ):
        (folder / "data" / left).unlink(missing_ok=True)
    _translate(folder / "data" / "strings.yml")
    config = folder / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    korean = re.search(r" +- locale: ko.*\n(?: {10}.*\n)+", text)
    assert korean
    replace(config, korean[0], LANGUAGES)
    run(folder, "-m", "content.in_step", "settle", "--all")
    run(folder, "-m", "content.addresses")
    return folder


def _translate(strings: Path) -> None:
    """Interface texts in German: here the English ones, but for the name, so that none is left out."""
    texts = yaml.safe_load(strings.read_text(encoding="utf-8"))
    translated = {
        key: {"de": text["en"], "en": text["en"]} for key, text in texts.items()
    } | {"site_name": NAME, "site_short_name": NAME}
    strings.write_text(
        yaml.safe_dump(translated, allow_unicode=True, width=1000), encoding="utf-8"
    )


def run(folder: Path, *arguments: str) -> str:
    """Run Python in the fork; gives what it prints."""
    result = subprocess.run(
        [sys.executable, *arguments],
        check=False,
        cwd=folder,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def site(fork: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of the fork."""
    site = tmp_path_factory.mktemp("fork-site")
    result = build(fork, site, CONTACT="backstube@example.org")
    assert result.status == 0, result.output
    return result.site


def test_the_check_has_nothing_to_say(fork: Path) -> None:
    assert run(fork, "-m", "content.check") == ""


def test_a_new_question_is_asked_for_in_the_languages_of_the_fork(fork: Path) -> None:
    said = run(fork, "-m", "content.new", "question", "--help")
    assert "--title-de" in said and "--title-en" in said and "--title-ko" not in said


def test_every_page_is_there_in_both_languages(site: Path) -> None:
    pages = html_pages(site)
    assert "ofen/steam/" in pages and "en/ofen/steam/" in pages
    html = (site / "ofen" / "steam" / "index.html").read_text(encoding="utf-8")
    assert '<html lang="de"' in html and "Backstube" in html
    assert f'hreflang="en" href="{SITE_URL}en/ofen/steam/"' in html
    assert '"inLanguage": "de"' in html
    assert 'content="de_DE"' in html


def test_a_collection_without_a_question_is_seen_nowhere(site: Path) -> None:
    assert not (site / "gaeste").exists() and not (site / "en" / "gaeste").exists()
    for file in site.rglob("*.*"):
        if file.suffix in (".html", ".xml", ".json"):
            text = file.read_text(encoding="utf-8")
            assert "gaeste" not in text and "Gäste" not in text, file


def test_an_answer_of_nobody_who_is_named_has_a_date_and_no_author(site: Path) -> None:
    written = (site / "en" / "team" / "gloves" / "index.html").read_text("utf-8")
    assert "Written by the team" in written and "January 3, 2026" in written
    assert '"author"' not in written and "retold" not in written
    retold = (site / "en" / "ofen" / "steam" / "index.html").read_text("utf-8")
    assert '"name": "Erika Musterfrau"' in retold and "retold" in retold


def test_the_about_page_names_the_contact(site: Path) -> None:
    html = (site / "about" / "index.html").read_text(encoding="utf-8")
    link = '<a href="mailto:backstube@example.org">backstube@example.org</a>'
    assert link in html


def test_nothing_of_the_old_content_is_left(site: Path) -> None:
    for file in site.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        assert "Deep Learning" not in text, file
        assert not re.search(r'(hreflang|lang)="ko"', text), file


@pytest.fixture
def page(
    site: Path, browser: Browser, serve: Callable[..., AbstractContextManager[str]]
) -> Iterator[Page]:
    """A page of a reader whose browser prefers English."""
    with serve(site) as address:
        context = browser.new_context(locale="en-US", base_url=address)
        yield context.new_page()
        context.close()


def test_the_search_finds_whole_words(page: Page) -> None:
    page.goto("./")
    page.locator("[data-search-open]").first.click()
    page.locator("[data-search-input]").fill("kruste")
    page.locator('[data-search-results][data-query="kruste"]').wait_for()
    first = page.locator("a[data-search-hit]").first
    assert "Wie heiß muss der Ofen sein?" in first.inner_text()


def test_readers_of_the_other_language_are_told(page: Page) -> None:
    page.goto("ofen/steam/")
    hint = page.locator("[data-language-hint]")
    assert hint.is_visible()
    page.goto("en/ofen/steam/")
    assert not hint.is_visible()


def test_a_missing_page_speaks_the_language_of_its_address(page: Page) -> None:
    for path, language in (("ofen/nowhere/", "de"), ("en/ofen/nowhere/", "en")):
        page.goto(path)
        assert page.locator("h1 span:visible").get_attribute("lang") == language
