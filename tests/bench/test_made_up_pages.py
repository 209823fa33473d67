"""The made-up questions are pages of this project, and the same ones each time."""

import shutil

import pytest
import yaml

from content.check import check, files, headings, parity
from content.inventory import Inventory
from content.page_file import read_page
from content.project import Project
from tools.bench.made_up_pages import PER_FOLDER, add_made_up_pages
from tools.bench.typical_queries import typical_queries
from tools.project import ROOT

COUNT = 60


@pytest.fixture(scope="module")
def made_up(tmp_path_factory):
    return _project(tmp_path_factory.mktemp("made-up"), COUNT)


@pytest.fixture(scope="module")
def new_questions(made_up):
    real = Inventory.load(ROOT / "data").questions
    return [
        question
        for path, question in Inventory.load(made_up / "data").questions.items()
        if path not in real
    ]


def _project(folder, count):
    for part in ("data", "docs"):
        shutil.copytree(ROOT / part, folder / part)
    add_made_up_pages(folder, count)
    return folder


def _pages(project, path):
    return [
        read_page(project / "docs" / locale / f"{path}.md") for locale in ("ko", "en")
    ]


def test_they_fit_the_schema_and_the_inventory(made_up, new_questions):
    rules = (files.every_page_has_its_file, files.every_file_is_a_page)
    assert check(Project(made_up), rules) == []
    assert len(new_questions) == COUNT
    assert all(question.topics and question.related for question in new_questions)


def test_no_folder_holds_more_than_25(made_up):
    shelves = [folder for folder in (made_up / "docs" / "ko").glob("shelf-*")]
    for folder in [
        *shelves,
        *(collection for shelf in shelves for collection in shelf.iterdir()),
    ]:
        assert (
            len([entry for entry in folder.iterdir() if entry.name != "index.md"])
            <= PER_FOLDER
        )


def test_both_languages_have_the_same_shape(made_up):
    rules = (*parity.RULES, *headings.RULES)
    assert check(Project(made_up), rules) == []


def test_titles_are_unique(made_up, new_questions):
    for locale in (0, 1):
        titles = {
            _pages(made_up, question.path)[locale].front_matter.title
            for question in new_questions
        }
        assert len(titles) == COUNT


def test_a_larger_set_begins_with_the_smaller(made_up, tmp_path):
    smaller = _project(tmp_path, 30)
    added = [file.relative_to(smaller) for file in smaller.rglob("shelf-*/**/*.md")]
    assert len(added) == 2 * (30 + 2)
    for file in added:
        assert (smaller / file).read_text(encoding="utf-8") == (
            made_up / file
        ).read_text(encoding="utf-8")


def test_the_real_questions_stay(made_up):
    before = yaml.safe_load(
        (ROOT / "data" / "questions.yml").read_text(encoding="utf-8")
    )["collections"]
    after = yaml.safe_load(
        (made_up / "data" / "questions.yml").read_text(encoding="utf-8")
    )["collections"]
    assert after.items() >= before.items()


def test_typical_queries_stand_in_titles(made_up):
    titles = [
        page.front_matter.title
        for question in Inventory.load(made_up / "data").questions
        for page in _pages(made_up, question)
    ]
    for locale in ("ko", "en"):
        queries = typical_queries(made_up, locale, 5)
        assert queries == typical_queries(made_up, locale, 5)
        assert len(set(queries)) == 5
        for query in queries:
            assert any(all(word in title for word in query.split()) for title in titles)
