"""The inventory is consistent, and says what to do where it is not."""

import shutil
from datetime import date

import pytest

from content.errors import ContentError
from content.inventory import Inventory
from tools.project import ROOT, replace


@pytest.fixture
def data(tmp_path):
    return shutil.copytree(ROOT / "data", tmp_path / "data")


@pytest.fixture
def docs(tmp_path):
    return shutil.copytree(ROOT / "docs", tmp_path / "docs")


def problems(data, docs=None) -> str:
    with pytest.raises(ContentError) as error:
        inventory = Inventory.load(data)
        if docs:
            inventory.check_files(docs)
    return str(error.value)


def test_the_content_as_it_is_has_no_problems(data, docs):
    Inventory.load(data).check_files(docs)


def test_an_unknown_topic_is_named_with_the_allowed_ones(data):
    replace(data / "questions.yml", "topics: [roles]", "topics: [role]")
    assert (
        "faq/player has the unknown topic 'role'. Allowed: graduate-school, getting-hired"
        in problems(data)
    )


def test_an_unknown_related_question_is_named(data):
    replace(
        data / "questions.yml", "related: [faq/capabilities", "related: [faq/capability"
    )
    assert (
        "faq/player is related to 'faq/capability', which is no other question"
        in problems(data)
    )


def test_a_relation_is_written_once(data):
    replace(
        data / "questions.yml",
        "related: [faq/computer-science-undergraduate, ",
        "related: [faq/player, faq/computer-science-undergraduate, ",
    )
    assert "faq/player and faq/capabilities name each other as related" in problems(
        data
    )


def test_a_relation_counts_in_both_directions(inventory):
    assert "faq/capabilities" in inventory.questions["faq/player"].related
    assert "faq/player" in inventory.questions["faq/capabilities"].related


def test_a_collection_needs_its_facts(data):
    replace(data / "collections.yml", "faq:\n", "frequent:\n")
    assert (
        "the collection 'faq' must stand both here and in collections.yml"
        in problems(data)
    )


def test_a_starting_point_leads_to_a_question(data):
    replace(data / "starting_points.yml", "question: faq/", "question: nowhere/")
    assert "is no question" in problems(data)


def test_a_revision_before_the_addition_is_refused(data):
    replace(
        data / "questions.yml",
        "        added: 2026-11-20\n",
        "        added: 2026-11-20\n        revised: 2026-11-19\n",
    )
    assert "faq/player was revised before it was added" in problems(data)


def test_a_missing_page_is_named_with_the_remedy(data, docs):
    (docs / "en" / "faq" / "gpu.md").unlink()
    assert (
        "en/faq/gpu.md: is missing, though data/questions.yml lists it. Write it, or"
        in problems(data, docs)
    )


def test_a_page_outside_the_inventory_is_named(data, docs):
    (docs / "ko" / "faq" / "tpu.md").write_text(
        "---\ntitle: a\ndescription: b\n---\n", encoding="utf-8"
    )
    assert (
        "ko/faq/tpu.md: is not in data/questions.yml. Add it there, or delete the file."
        in problems(data, docs)
    )


@pytest.fixture
def awaiting(data, docs):
    """faq/player awaits its English version."""
    replace(
        data / "questions.yml",
        "        topics: [roles]\n",
        "        topics: [roles]\n        awaiting: {en: 2026-11-20}\n",
    )
    (docs / "en" / "faq" / "player.md").unlink()
    return data, docs


def test_a_page_may_await_its_translation(awaiting):
    data, docs = awaiting
    inventory = Inventory.load(data)
    inventory.check_files(docs)
    assert inventory.exists("faq/player", "ko") and not inventory.exists(
        "faq/player", "en"
    )


def test_a_translation_that_has_arrived_is_no_longer_awaited(awaiting):
    data, docs = awaiting
    shutil.copy(docs / "ko" / "faq" / "player.md", docs / "en" / "faq" / "player.md")
    assert (
        "exists, though data/questions.yml says it awaits translation. Remove 'en' from its awaiting."
        in problems(data, docs)
    )


def test_a_list_changes_with_its_questions(data):
    before = Inventory.load(data)
    replace(
        data / "questions.yml",
        "        added: 2026-11-20\n",
        "        added: 2026-11-20\n        revised: 2099-01-02\n",
    )
    inventory = Inventory.load(data)
    for path in ("faq/player", "faq/index", "questions", "topics", "index"):
        assert inventory.last_change(path) == date(2099, 1, 2), path
    for path in ("about", "faq/gpu", "engineer/index"):
        assert inventory.last_change(path) == before.last_change(path), path
