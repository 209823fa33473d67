"""What readers download stays within tools/budgets.yml."""

from tools.budgets import budgets, measure, too_heavy
from tools.project import Build


def test_the_site_stays_within_its_budgets(built: Build) -> None:
    found = too_heavy(measure(built.site), budgets())
    assert not found, "\n".join(found)


def test_every_budget_is_measured(built: Build) -> None:
    assert list(measure(built.site)) == list(budgets())


def test_what_is_too_heavy_or_has_no_budget_is_named() -> None:
    assert too_heavy(
        {"page": 2000, "box": 1, "style": 1}, {"page": 1999, "box": 1}
    ) == [
        "page: 2,000 bytes, more than the 1,999 of budgets.yml",
        "style: has no budget in budgets.yml",
    ]
