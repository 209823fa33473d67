"""Ranking on the real pages, by the development queries. The bounds are the project's own."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from content.inventory import Inventory
from content.locales import LOCALES
from content.project import Project
from tools.bench.evaluate import ask
from tools.bench.own_words import (
    HELD_OUT_QUERIES,
    OWN_WORDS_QUERIES,
    OwnWordsScore,
    read_answers,
    score_own_words,
)
from tools.bench.scoring import Score, read_queries, scores
from tools.bench.search_eval import DEVELOPMENT_QUERIES
from tools.project import ROOT, Build


@pytest.fixture(scope="module")
def found(built: Build, browser: Browser, inventory: Inventory) -> dict[str, Score]:
    queries = read_queries(DEVELOPMENT_QUERIES)
    unknown = {page for query in queries for page in query.relevant} - set(
        inventory.questions
    )
    if not inventory.questions.keys() & {
        page for query in queries for page in query.relevant
    }:
        pytest.skip("The queries are about other pages: this is a site of its own.")
    assert not unknown, f"{DEVELOPMENT_QUERIES.name} names pages that are not there"
    judged, _ = ask(built.site, queries, browser)
    return scores(judged)


def test_the_right_page_comes_first(found: dict[str, Score]) -> None:
    overall = found["overall"]
    assert overall.success_1 is not None and overall.success_1 >= 0.92
    assert overall.success_3 is not None and overall.success_3 >= 0.97
    assert overall.zero <= 0.01
    assert overall.wrong == 0


def test_no_class_is_left_behind(found: dict[str, Score]) -> None:
    for name, score in found.items():
        if score.success_1 is not None:
            misses = round((1 - score.success_1) * score.queries)
            assert misses <= (2 if score.queries < 10 else 0.25 * score.queries), name


def test_queries_without_an_answer_show_nothing(found: dict[str, Score]) -> None:
    assert found["no-answer"].zero >= 6 / 8


def own_words(built: Build, browser: Browser, file: Path) -> dict[str, OwnWordsScore]:
    """The scores by class."""
    judged, _ = ask(built.site, read_queries(file), browser, typing=False)
    return score_own_words(judged, read_answers(file))


def share(counts: tuple[int, int]) -> float:
    part, whole = counts
    return part / whole


@pytest.mark.usefixtures("found")  # on the pages that the queries are about
def test_readers_own_words_find_what_answers(built: Build, browser: Browser) -> None:
    score = own_words(built, browser, OWN_WORDS_QUERIES)["overall"]
    assert share(score.answer_1) >= 0.88
    assert share(score.answer_3) >= 0.95
    assert share(score.help_1) >= 0.88
    assert share(score.nothing) <= 0.02
    assert share(score.quiet) >= 14 / 23


@pytest.mark.usefixtures("found")
def test_so_do_queries_of_the_kind_that_the_pages_were_given(
    built: Build, browser: Browser
) -> None:
    scores_of = own_words(built, browser, HELD_OUT_QUERIES)
    by_situation = scores_of["own words"]
    assert share(by_situation.answer_1) >= 0.67
    assert share(by_situation.answer_3) >= 0.86
    assert share(by_situation.help_1) >= 0.68
    assert share(by_situation.nothing) <= 0.05
    assert share(by_situation.quiet) >= 0.25
    by_page = scores_of["other words"]
    assert share(by_page.answer_1) >= 0.45
    assert share(by_page.answer_3) >= 0.66
    assert share(by_page.nothing) <= 0.06


def test_what_is_measured_with_was_not_learned_from() -> None:
    held_out = {query.text for query in read_queries(HELD_OUT_QUERIES)}
    project = Project(ROOT)
    learned = {
        query
        for file in (*project.queries.values(), project.unanswered)
        for code in LOCALES
        for query in file.value[code]
    }
    assert not held_out & learned
