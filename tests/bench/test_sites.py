"""What the compared sites are built from, and what is said about the figures."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from bilingual_search.options import Options
from content.page_file import read_page
from tests.own_content import copy_example
from tools.bench.build_times import BuildTimes
from tools.bench.costs import Costs, percentile
from tools.bench.report import build_targets, cost_targets
from tools.bench.sites import (
    HOME_PAGES,
    OURS,
    PAGEFIND,
    STOCK,
    build,
    prepare,
    without_keywords_and_glossary,
)
from tools.project import Build

PAGE = "docs/ko/faq/gpu.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copy_example(tmp_path)


def test_stock_pages_show_the_short_answer(project: Path) -> None:
    original = read_page(project / PAGE)
    STOCK.prepare(project)
    page = read_page(project / PAGE)
    assert page.front_matter == original.front_matter
    assert page.body == f"\n{original.front_matter.description}\n{original.body}"


def test_only_stock_has_the_search_plugin(tmp_path: Path) -> None:
    assert _plugins(prepare(STOCK, tmp_path / "stock")) == ["search", "i18n"]
    assert _plugins(prepare(PAGEFIND, tmp_path / "pagefind")) == ["i18n"]


def _plugins(project: Path) -> list[str]:
    config = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))
    return [
        plugin if isinstance(plugin, str) else next(iter(plugin))
        for plugin in config["plugins"]
    ]


def test_what_people_wrote_for_search_can_be_taken_out(project: Path) -> None:
    page, options = project / "docs/ko/faq/gpu.md", project / "data/search.yml"
    page_before = read_page(page)
    options_before = Options.read(options, project)
    assert page_before.front_matter.keywords
    assert options_before.glossary
    without_keywords_and_glossary(project)
    page_after = read_page(page)
    assert page_after.front_matter == page_before.front_matter.model_copy(
        update={"keywords": []}
    )
    assert page_after.body == page_before.body
    assert Options.read(options, project) == replace(
        options_before, glossary=None, queries=None
    )


def test_what_stands_in_a_page_for_searching_is_found(example: Build) -> None:
    for home in HOME_PAGES.values():
        html = (example.site / home / "index.html").read_text(encoding="utf-8")
        without = re.sub(OURS.inline, "", html, flags=re.DOTALL)
        for kept in ("</head>", "<header", "theme-variables.css", "</main>"):
            assert kept in without
        for removed in (
            "page.css",
            'class="search-open"',
            "search-dialog",
            "showModal",
        ):
            assert removed in html and removed not in without


def test_a_site_that_cannot_be_built_is_no_measurement(project: Path) -> None:
    (project / "mkdocs.yml").write_text("nonsense: true", encoding="utf-8")
    with pytest.raises(RuntimeError, match="cannot be built"):
        build(STOCK, project, project / "site")


def test_percentile() -> None:
    assert percentile([5, 1, 4, 2, 3], 95) == 5
    assert percentile([float(value) for value in range(101)], 95) == 95
    assert percentile([7], 95) == 7


def test_targets_are_those_of_today_and_of_the_largest_size() -> None:
    small = Costs(1500, 500, 60_500, 10_000, 90_000, 900, 10, 20, 8, 5e7, 4, 4)
    large = Costs(1500, 500, 90_500, 10_000, 300_000, 1400, 10, 20, None, None, 4, 4)
    text = cost_targets({59: {"ours": small}, 580: {"ours": large}})
    assert "| 59 | in each page: button, dialog, loader, kB | 1.5 | ≤ 2 |" in text
    assert "| 59 | engine and index before the first result, kB | 50.0 | ≤ 85 |" in text
    assert "| 580 | in all, kB | 300.0 | ≤ 400 at 5,000 |" in text


def test_build_targets_are_ratios() -> None:
    systems = {"stock": BuildTimes(10, 10), "ours": BuildTimes(15, 11)}
    text = build_targets({58: systems, 580: systems})
    assert "| 58 | again, ours / stock | 1.10 | ≤ 1.25 |" in text
    assert "| 58 | nothing analysed before, (ours - 4 s) / stock | 1.10 |" in text
    assert "| 580 / 58 | ours, per question | 0.10 | at most 1 |" in text
