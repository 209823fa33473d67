"""Reading result lists and counting what was right."""

import pytest

from tools.bench.scoring import Judged, Query, hits, read_queries, score, scores
from tools.bench.search_eval import DEVELOPMENT_QUERIES

HOME_PAGES = {"ko": "", "en": "en/"}


def _judged(*found, kind="keyword", locale="ko", relevant=("faq/gpu",), answered=True):
    return Judged(
        Query("q", "질문", locale, kind, tuple(relevant)), tuple(found), answered
    )


def test_links_become_pages_once_each():
    links = [
        "http://127.0.0.1:1/base/faq/gpu/?mark=gpu#detail",
        "http://127.0.0.1:1/base/faq/gpu/index.html",
        "http://127.0.0.1:1/base/en/faq/gpu/",
        "http://127.0.0.1:1/base/",
        "http://127.0.0.1:1/base/en/",
        "http://127.0.0.1:1/base/engineer/",
        "http://127.0.0.1:1/elsewhere/",
    ]
    expected = (
        ("ko", "faq/gpu"),
        ("en", "faq/gpu"),
        ("ko", "index"),
        ("en", "index"),
        ("ko", "engineer"),
    )
    assert hits(links, "/base/", HOME_PAGES) == expected


def test_score():
    judged = [
        _judged(("ko", "faq/gpu"), ("ko", "faq/player")),
        _judged(("ko", "faq/player"), ("ko", "faq/ecosystem"), ("ko", "faq/gpu")),
        _judged(("en", "faq/gpu")),  # the right page in the wrong language
        _judged(answered=False),
        _judged(("ko", "faq/gpu"), relevant=()),
    ]
    result = score(judged)
    assert (result.queries, result.success_1, result.success_3, result.zero) == (
        5,
        0.25,
        0.5,
        0.25,
    )
    assert result.wrong == pytest.approx(1 / 7)
    assert result.late == 1


def test_queries_without_an_answer_have_only_a_zero():
    result = score([_judged(relevant=()), _judged(("ko", "faq/gpu"), relevant=())])
    assert (result.success_1, result.success_3, result.zero) == (None, None, 0.5)


def test_every_class_and_language_is_counted_alone():
    result = scores([_judged(("ko", "faq/gpu")), _judged(kind="typo", locale="en")])
    assert {name: group.success_1 for name, group in result.items()} == {
        "keyword": 1,
        "typo": 0,
        "all on en": 0,
        "all on ko": 1,
        "overall": 0.5,
    }


def test_development_queries_name_pages_of_the_site(inventory):
    queries = read_queries(DEVELOPMENT_QUERIES)
    assert len(queries) == 118
    assert {
        page for query in queries for page in query.relevant
    } <= inventory.questions.keys()
    assert sum(not query.relevant for query in queries) == 8
