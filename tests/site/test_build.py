"""The build: strict, the same with another engine and on any day, and clear about what is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from content.inventory import Inventory
from content.locales import LOCALES
from tests.conftest import REPOSITORY
from tests.own_content import copy_example
from tools.html import HtmlPage, html_pages
from tools.project import ROOT, Build, build, replace


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project with the tests' own content."""
    folder = tmp_path / "project"
    folder.mkdir()
    return copy_example(folder)


def contents(site: Path) -> dict[str, bytes]:
    return {
        file.relative_to(site).as_posix(): file.read_bytes()
        for file in site.rglob("*")
        if file.is_file()
    }


def test_properdocs_builds_the_same_site(example: Build, project: Path) -> None:
    """properdocs is the maintained fork of MkDocs 1.x."""
    other = build(project, project / "site", "properdocs", **REPOSITORY)
    assert other.status == 0, other.output
    assert contents(other.site) == contents(example.site)


def test_a_build_is_the_same_on_any_machine_and_day(
    example: Build, project: Path
) -> None:
    other = build(
        project,
        project / "site",
        **REPOSITORY,
        TZ="Pacific/Kiritimati",
        LANG="tr_TR.UTF-8",
        LC_ALL="C",
        PYTHONHASHSEED="7",
        SOURCE_DATE_EPOCH="2000000000",  # the day that MkDocs takes for today
    )
    assert other.status == 0, other.output
    assert contents(other.site) == contents(example.site)


def test_without_a_repository_the_site_has_no_links_to_it(project: Path) -> None:
    result = build(project, project / "site", REPO_URL="")
    assert result.status == 0, result.output
    for page in html_pages(result.site).values():
        assert not page.tree.xpath("//*[contains(@class, 'page-actions')]")
        assert not [
            href
            for href in page.tree.xpath("//a/@href")
            if "/issues/new" in href or "/edit/" in href
        ]


def test_with_a_repository_every_question_can_be_edited_and_reported(
    pages: dict[str, HtmlPage], inventory: Inventory
) -> None:
    repository, branch = REPOSITORY["REPO_URL"], REPOSITORY["REPO_BRANCH"]
    for path in inventory.questions:
        for code, locale in LOCALES.items():
            if not inventory.exists(path, code):
                continue
            edit, report = pages[locale.url(path)].tree.xpath(
                "//*[@class='page-actions']/a/@href"
            )
            assert edit == f"{repository}/edit/{branch}/docs/{code}/{path}.md"
            assert (ROOT / "docs" / code / f"{path}.md").is_file()
            form = f"problem-{code}.yml"
            assert report.startswith(f"{repository}/issues/new?template={form}&")
            assert (ROOT / ".github" / "ISSUE_TEMPLATE" / form).is_file()


def test_the_site_may_lie_at_the_root_of_a_domain(project: Path) -> None:
    result = build(
        project,
        project / "site",
        SITE_URL="https://career.example.org/",
        GOOGLE_SITE_VERIFICATION="abc",
        NAVER_SITE_VERIFICATION="def",
    )
    assert result.status == 0, result.output
    pages = html_pages(result.site)
    page = pages["en/faq/gpu/"]
    assert (
        page.attribute("//link[@rel='canonical']/@href")
        == "https://career.example.org/en/faq/gpu/"
    )
    assert page.attribute("//meta[@name='google-site-verification']/@content") == "abc"
    assert page.attribute("//meta[@name='naver-site-verification']/@content") == "def"
    links = pages["404.html"].tree.xpath("//main//a/@href")
    assert set(links) == {"/", "/questions/", "/en/", "/en/questions/"}


EVIL = '<b>"가" & <!-- <script>alert(1)</script>'


@pytest.fixture(scope="module")
def evil_site(once: Callable[..., Path]) -> dict[str, HtmlPage]:
    """A site with markup in the title and short answer of a question, a collection and the home page."""

    def make(project: Path) -> None:
        copy_example(project)
        for locale in ("ko", "en"):
            for number, path in enumerate(("faq/gpu", "faq/index", "index")):
                file = project / "docs" / locale / f"{path}.md"
                lines = file.read_text(encoding="utf-8").splitlines()
                lines[1:3] = [
                    f"title: '{number}{EVIL}'",
                    f"description: '{number}{EVIL}'",
                ]
                file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        result = build(project, project / "site")
        assert result.status == 0, result.output

    return html_pages(once("evil", make) / "site")


def test_markup_in_a_title_is_harmless(
    evil_site: dict[str, HtmlPage], example_pages: dict[str, HtmlPage]
) -> None:
    for path, page in evil_site.items():
        assert len(page.tree.xpath("//script")) == len(
            example_pages[path].tree.xpath("//script")
        ), path
        assert not page.tree.xpath("//b"), path
        assert not page.tree.xpath("//comment()"), path
    page = evil_site["faq/gpu/"]
    assert page.tree.xpath("string(//h1)") == f"0{EVIL}"
    assert page.attribute("//meta[@name='description']/@content") == f"0{EVIL}"
    assert page.attribute("//meta[@property='og:title']/@content") == f"0{EVIL}"
    assert EVIL in evil_site["faq/"].tree.xpath("string(//main)")


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "docs/en/faq/gpu.md",
            "keywords:",
            "tags:",
            "docs/en/faq/gpu.md:4: has the unknown key 'tags'",
        ),
        (
            "docs/ko/faq/gpu.md",
            "---\n",
            "",
            "docs/ko/faq/gpu.md:1: has no front matter",
        ),
        (
            "data/questions.yml",
            "topics: [tools]",
            "topics: [gpus]",
            "faq/gpu has the unknown topic 'gpus'. Allowed: ",
        ),
        (
            "data/questions.yml",
            "      gpu:\n",
            "      tpu:\n",
            "docs/ko/faq/tpu.md: is missing",
        ),
        (
            "data/strings.yml",
            "  en: Skip to the content\n",
            "",
            "lacks the key 'skip.en'",
        ),
        (
            "docs/ko/faq/player.md",
            "\n## ",
            "\n[a](nowhere.md)\n\n## ",
            "has a link to nowhere.md, but there is no page faq/nowhere",
        ),
        (
            "overrides/question.html",
            'text("short_answer")',
            'text("short_anser")',
            "asks for the text 'short_anser', which is not in data/strings.yml",
        ),
        (
            "data/strings.yml",
            "'{year}년의 답'",
            "'{jahr}년의 답'",
            "has {jahr} at 'year_badge.ko', expected {year}, which overrides/question.html:",
        ),
        (
            "overrides/home.html",
            'icon("magnify")',
            'icon("magnfy")',
            "The theme has no .icons/material/magnfy.svg. Use an icon that it has",
        ),
        (
            "overrides/home.html",
            "{{ view.title }}",
            "{{ view.titel }}",
            "has no attribute 'titel'",
        ),
        (
            "overrides/question.html",
            "{{ source.date }}",
            "{{ source.license }}",
            "overrides/question.html prints a value that is not there (None)",
        ),
        (
            "docs/ko/faq/player.md",
            "\n## ",
            "\n[a](gpu.md#nowhere)\n\n## ",
            "has a link to gpu.md#nowhere, but faq/gpu has no heading #nowhere",
        ),
    ],
)
def test_broken_content_stops_the_build_and_says_where(
    project: Path, file: str, old: str, new: str, expected: str
) -> None:
    replace(project / file, old, new)
    result = build(project, project / "site")
    assert result.status != 0
    assert expected in result.output, result.output
