"""Ranking on the real pages, by the development queries. The bounds are the project's own."""

import pytest
from playwright.sync_api import Browser

from content.inventory import Inventory
from tools.bench.evaluate import ask
from tools.bench.own_words import (
    OWN_WORDS_QUERIES,
    OwnWordsScore,
    read_answers,
    score_own_words,
)
from tools.bench.scoring import Score, read_queries, scores
from tools.bench.search_eval import DEVELOPMENT_QUERIES
from tools.project import Build


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
    assert overall.success_1 is not None and overall.success_1 >= 0.90
    assert overall.success_3 is not None and overall.success_3 >= 0.96
    assert overall.zero <= 0.01
    assert overall.wrong == 0


def test_no_class_is_left_behind(found: dict[str, Score]) -> None:
    for name, score in found.items():
        if score.success_1 is not None:
            misses = round((1 - score.success_1) * score.queries)
            assert misses <= (2 if score.queries < 10 else 0.25 * score.queries), name


def test_queries_without_an_answer_show_nothing(found: dict[str, Score]) -> None:
    assert found["no-answer"].zero >= 6 / 8


@pytest.fixture(scope="module")
def own_words(built: Build, browser: Browser, found: dict[str, Score]) -> OwnWordsScore:
    """Asked where `found` is: on the pages that the queries are about."""
    queries = read_queries(OWN_WORDS_QUERIES)
    judged, _ = ask(built.site, queries, browser, typing=False)
    return score_own_words(judged, read_answers(OWN_WORDS_QUERIES))["overall"]


def share(counts: tuple[int, int]) -> float:
    part, whole = counts
    return part / whole


def test_readers_own_words_find_what_answers(own_words: OwnWordsScore) -> None:
    assert share(own_words.answer_1) >= 0.77
    assert share(own_words.answer_3) >= 0.90
    assert share(own_words.help_1) >= 0.76
    assert share(own_words.nothing) <= 0.02


def test_what_no_page_answers_stays_quiet(own_words: OwnWordsScore) -> None:
    assert share(own_words.quiet) >= 14 / 23
