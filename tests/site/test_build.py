"""The build: strict, the same with another engine and on any day, and clear about what is wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from content.inventory import Inventory
from content.locales import LOCALES
from tests.conftest import REPOSITORY
from tests.own_content import copy_example
from tests.site.conftest import MARKUP
from tools.html import HtmlPage, html_pages
from tools.project import ROOT, Build, build, replace


@pytest.fixture
def project(tmp_path: Path, example: Build) -> Path:
    """A copy of the project with the tests' own content; what the search analysed for `example` comes along."""
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


@pytest.fixture(scope="module")
def elsewhere(once: Callable[..., Path], example: Build) -> dict[str, HtmlPage]:
    """The example at the root of a domain, known to the search engines, and without a repository."""

    def make(project: Path) -> None:
        copy_example(project)
        result = build(
            project,
            project / "site",
            SITE_URL="https://career.example.org/",
            REPO_URL="",
            GOOGLE_SITE_VERIFICATION="abc",
            NAVER_SITE_VERIFICATION="def",
        )
        assert result.status == 0, result.output

    return html_pages(once("elsewhere", make) / "site")


def test_without_a_repository_the_site_has_no_links_to_it(
    elsewhere: dict[str, HtmlPage],
) -> None:
    for page in elsewhere.values():
        assert not page.tree.xpath("//*[contains(@class, 'page-actions')]")
        assert not [
            href
            for href in page.tree.xpath("//a/@href")
            if "/issues/new" in href or "/edit/" in href
        ]


def test_the_site_may_lie_at_the_root_of_a_domain(
    elsewhere: dict[str, HtmlPage],
) -> None:
    page = elsewhere["en/faq/gpu/"]
    assert (
        page.attribute("//link[@rel='canonical']/@href")
        == "https://career.example.org/en/faq/gpu/"
    )
    assert page.attribute("//meta[@name='google-site-verification']/@content") == "abc"
    assert page.attribute("//meta[@name='naver-site-verification']/@content") == "def"
    links = elsewhere["404.html"].tree.xpath("//main//a/@href")
    assert set(links) == {"/", "/questions/", "/en/", "/en/questions/"}


def test_markup_in_a_title_is_harmless(
    changed: Build, example_pages: dict[str, HtmlPage]
) -> None:
    pages = html_pages(changed.site)
    for path, page in pages.items():
        assert not page.tree.xpath("//b"), path
        assert not page.tree.xpath("//comment()"), path
    for path, page in example_pages.items():
        assert len(pages[path].tree.xpath("//script")) == len(
            page.tree.xpath("//script")
        ), path
    page = pages["faq/gpu/"]
    assert page.tree.xpath("string(//h1)") == f"0{MARKUP}"
    assert page.attribute("//meta[@name='description']/@content") == f"0{MARKUP}"
    assert page.attribute("//meta[@property='og:title']/@content") == f"0{MARKUP}"
    assert MARKUP in pages["faq/"].tree.xpath("string(//main)")


class Mistake(NamedTuple):
    """A change of a file of the example, and what is said of it."""

    file: str
    old: str
    new: str
    said: str


# What a build says at once stands in one group: all that the check finds in pages and data, then each mistake
# at which a template stops.
MISTAKES = {
    "pages and data": [
        Mistake(
            "docs/en/faq/gpu.md",
            "keywords:",
            "tags:",
            "docs/en/faq/gpu.md:4: has the unknown key 'tags'",
        ),
        Mistake(
            "docs/ko/faq/manufacturing.md",
            "---\n",
            "",
            "docs/ko/faq/manufacturing.md:1: has no front matter",
        ),
        Mistake(
            "data/questions.yml",
            "topics: [tools]",
            "topics: [gpus]",
            "faq/gpu has the unknown topic 'gpus'. Allowed: ",
        ),
        Mistake(
            "data/questions.yml",
            "      too-many-papers:\n",
            "      papers:\n",
            "docs/ko/faq/papers.md: is missing",
        ),
        Mistake(
            "data/strings.yml",
            "  en: Skip to the content\n",
            "",
            "lacks the key 'skip.en'",
        ),
        Mistake(
            "docs/ko/faq/player.md",
            "\n## ",
            "\n[a](nowhere.md)\n\n## ",
            "has a link to nowhere.md, but there is no page faq/nowhere",
        ),
        Mistake(
            "docs/ko/faq/capabilities.md",
            "\n## ",
            "\n[a](gpu.md#nowhere)\n\n## ",
            "has a link to gpu.md#nowhere, but faq/gpu has no heading #nowhere",
        ),
    ],
    "texts of the interface": [
        Mistake(
            "overrides/question.html",
            'text("short_answer")',
            'text("short_anser")',
            "asks for the text 'short_anser', which is not in data/strings.yml",
        ),
        Mistake(
            "data/strings.yml",
            "'{year}년의 답'",
            "'{jahr}년의 답'",
            "has {jahr} at 'year_badge.ko', expected {year}, which overrides/question.html:",
        ),
    ],
    "an icon": [
        Mistake(
            "overrides/home.html",
            'icon("magnify")',
            'icon("magnfy")',
            "The theme has no .icons/material/magnfy.svg. Use an icon that it has",
        )
    ],
    "a name": [
        Mistake(
            "overrides/home.html",
            "{{ view.title }}",
            "{{ view.titel }}",
            "has no attribute 'titel'",
        )
    ],
    "a value": [
        Mistake(
            "overrides/question.html",
            "{{ source.date }}",
            "{{ source.license }}",
            "overrides/question.html prints a value that is not there (None)",
        )
    ],
}


@pytest.mark.parametrize("mistakes", MISTAKES.values(), ids=MISTAKES)
def test_broken_content_stops_the_build_and_says_where(
    project: Path, mistakes: list[Mistake]
) -> None:
    for mistake in mistakes:
        replace(project / mistake.file, mistake.old, mistake.new)
    result = build(project, project / "site")
    assert result.status != 0
    for mistake in mistakes:
        assert mistake.said in result.output, result.output
