"""Ranking on the real pages, by the development queries. The bounds are the project's own."""

from collections import defaultdict

import pytest

from bench.evaluate import ask, rank, read_queries, score
from tests.support.project import ROOT


@pytest.fixture(scope="module")
def queries(built, browser):
    return ask(built.site, read_queries(ROOT / "bench" / "queries_dev.csv"), browser)


def test_the_right_page_comes_first(queries):
    first, among_three, _, zero = score([query for query in queries if query["relevant"]])
    assert first >= 0.90
    assert among_three >= 0.96
    assert zero <= 0.01


def test_no_class_is_left_behind(queries):
    classes = defaultdict(list)
    for query in queries:
        if query["relevant"]:
            classes[query["class"]].append(rank(query) == 1)
    for name, right in classes.items():
        assert right.count(False) <= (2 if len(right) < 10 else len(right) * 0.2), name


def test_queries_without_an_answer_show_nothing(queries):
    empty = [not query["pages"] for query in queries if not query["relevant"]]
    assert empty.count(True) >= 6 / 8 * len(empty)

