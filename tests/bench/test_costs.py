"""What searching costs, measured in a browser, is what the budgets say of the same site."""

import pytest
from playwright.sync_api import Browser

from tools import budgets
from tools.bench.costs import Costs, measure
from tools.bench.sites import HOME_PAGES, OURS
from tools.bench.typical_queries import typical_queries
from tools.project import EXAMPLE, Build
from tools.server import gzipped

ROOT_ADDRESS = 20  # bytes that the address of the root may differ by, from page to page


@pytest.fixture(scope="module")
def costs(example: Build, browser: Browser) -> list[Costs]:
    """What our search costs in each language."""
    return [
        measure(
            OURS, example.site, {locale: typical_queries(EXAMPLE, locale, 1)}, browser
        )
        for locale in HOME_PAGES
    ]


def test_what_a_reader_downloads_is_what_has_a_budget(
    example: Build, costs: list[Costs]
) -> None:
    sizes = budgets.measure(example.site)
    in_page = max(cost.in_page for cost in costs)
    assert abs(in_page - sizes["search_in_page"]) <= ROOT_ADDRESS
    assert max(cost.interface for cost in costs) == sizes["box"]
    assert max(cost.finding for cost in costs) == sizes["engine_and_index"]


def test_a_page_brings_the_style_of_its_button(
    example: Build, costs: list[Costs]
) -> None:
    style = len(gzipped(example.site / "search" / "page.css"))
    for cost in costs:
        assert cost.with_page == style
        assert cost.untouched == style + cost.in_page
