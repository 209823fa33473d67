"""Every link of the built site leads somewhere, and nowhere else."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools.project import SITE_URL, Build
from tools.site_check import RULES, Site


@pytest.fixture(scope="module")
def site(built: Build) -> Site:
    return Site.read(built.site)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.__name__))
def test_the_site_keeps_the_rules(
    site: Site, rule: Callable[[Site], Iterator[str]]
) -> None:
    problems = list(rule(site))
    assert not problems, "\n".join(problems)


@pytest.fixture
def problems_of(tmp_path: Path) -> Callable[[str], list[str]]:
    """The problems of a site of two pages, the home page in both languages, by the body of the first."""

    def problems_of(body: str) -> list[str]:
        for name, text in (("", body), ("en/", "")):
            (tmp_path / name).mkdir(exist_ok=True)
            (tmp_path / name / "index.html").write_text(
                f"<!doctype html><html><head><link rel=canonical href='{SITE_URL}{name}'></head>"
                f"<body><p id=here>a</p>{text}</body></html>"
            )
        return [
            f"{rule.__name__}: {problem}"
            for rule in RULES
            for problem in rule(Site.read(tmp_path))
        ]

    return problems_of


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            '<a href="faq/">a</a>',
            "missing_targets: : <a> leads to faq/, which does not exist",
        ),
        (
            '<img src="a.png">',
            "missing_targets: : <img> leads to a.png, which does not exist",
        ),
        (
            '<a href="#there">a</a>',
            "missing_ids: : <a> leads to #there, but there is no such id",
        ),
        (
            '<a href="en/#there" data-language-switch>a</a>',
            "missing_ids: : <a> leads to en/#there, but there is no such id",
        ),
        (
            '<a href="en/">a</a>',
            "changes_of_language: : <a> leads to en/, in the other language",
        ),
        (
            '<script src="https://cdn.example.com/a.js"></script>',
            "foreign_requests: : loads https://cdn.example.com/a.js",
        ),
        (
            '<link rel="stylesheet" href="https://fonts.example.com/a.css">',
            "foreign_requests: : loads https://fonts.example.com/a.css",
        ),
        (
            '<img srcset="https://example.com/a.png 2x">',
            "foreign_requests: : loads https://example.com/a.png",
        ),
        ('<p id="here">b</p>', "doubled_ids: : the id here stands 2 times"),
    ],
)
def test_a_broken_page_is_found(
    problems_of: Callable[[str], list[str]], body: str, expected: str
) -> None:
    assert problems_of(body) == [expected]


def test_rules_report_separately(problems_of: Callable[[str], list[str]]) -> None:
    """A link may break several rules at once."""
    found = problems_of('<a href="en/#there">a</a>')
    assert [problem.split(":")[0] for problem in found] == [
        "missing_ids",
        "changes_of_language",
    ]


def test_a_sound_page_has_no_problem(problems_of: Callable[[str], list[str]]) -> None:
    links = '<a href="#here">a</a><a href="en/#here" data-language-switch>b</a>'
    assert problems_of(links + '<a href="https://example.com/">c</a>') == []


def test_a_folder_without_a_site_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Give the folder of a built site"):
        Site.read(tmp_path)
