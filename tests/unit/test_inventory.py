"""The inventory puts data/ together."""

from datetime import date
from pathlib import Path

import pytest

from content.inventory import Inventory
from tests.small_project import write_small_project
from tools.project import replace


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write_small_project(tmp_path) / "data"


def test_pages_stand_in_reading_order(data: Path) -> None:
    assert Inventory.load(data).paths == (
        "index",
        "glossary",
        "bread/index",
        "bread/oven",
        "bread/flour",
    )


def test_a_relation_counts_in_both_directions(data: Path) -> None:
    questions = Inventory.load(data).questions
    assert questions["bread/oven"].related == ("bread/flour",)
    assert questions["bread/flour"].related == ("bread/oven",)


def test_a_page_may_await_its_translation(data: Path) -> None:
    replace(
        data / "questions.yml",
        "related:",
        "awaiting: {en: 2026-01-01}\n        related:",
    )
    inventory = Inventory.load(data)
    assert inventory.exists("bread/oven", "ko")
    assert not inventory.exists("bread/oven", "en")
    assert not inventory.exists("bread/tin", "ko")


def test_a_list_changes_with_its_questions(data: Path) -> None:
    inventory = Inventory.load(data)
    assert inventory.last_change("bread/oven", "en") == date(2026, 1, 1)
    for path in ("bread/flour", "bread/index", "index"):
        assert inventory.last_change(path, "en") == date(2026, 1, 2), path
    assert inventory.last_change("glossary", "en") == date(2026, 1, 1)


def test_what_does_not_exist_is_left_out(data: Path) -> None:
    """The rules name it; the other rules still have an inventory to work with."""
    replace(data / "questions.yml", "[bread/flour]", "[bread/floor]")
    replace(data / "collections.yml", "bread:", "cake:")
    inventory = Inventory.load(data)
    assert inventory.questions["bread/oven"].related == ()
    assert inventory.collections == {}
