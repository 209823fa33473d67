"""Reading result lists and counting what was right."""

from collections import Counter
from pathlib import Path

import pytest

from tools.bench.scoring import (
    Hit,
    Judged,
    Query,
    hits,
    read_queries,
    sample,
    score,
    scores,
)
from tools.bench.search_eval import DEVELOPMENT_QUERIES

HOME_PAGES = {"ko": "", "en": "en/"}


def _judged(
    *found: Hit,
    kind: str = "keyword",
    locale: str = "ko",
    relevant: tuple[str, ...] = ("faq/gpu",),
    answered: bool = True,
) -> Judged:
    return Judged(Query("q", "질문", locale, kind, relevant), found, answered)


def test_links_become_pages_once_each() -> None:
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


def test_score() -> None:
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


def test_queries_without_an_answer_have_only_a_zero() -> None:
    result = score([_judged(relevant=()), _judged(("ko", "faq/gpu"), relevant=())])
    assert (result.success_1, result.success_3, result.zero) == (None, None, 0.5)


def test_every_class_and_language_is_counted_alone() -> None:
    result = scores([_judged(("ko", "faq/gpu")), _judged(kind="typo", locale="en")])
    assert {name: group.success_1 for name, group in result.items()} == {
        "keyword": 1,
        "typo": 0,
        "all on en": 0,
        "all on ko": 1,
        "overall": 0.5,
    }


def test_a_sample_has_of_each_class_in_proportion() -> None:
    queries = [
        Query(f"q{number:02}", "", "ko", "typo" if number < 30 else "keyword", ())
        for number in range(40)
    ]
    chosen = sample(queries, 8)
    assert Counter(query.kind for query in chosen) == {"typo": 6, "keyword": 2}
    assert len({query.id for query in chosen}) == 8
    assert chosen == sample(queries[::-1], 8)


@pytest.mark.parametrize(
    "file", sorted(DEVELOPMENT_QUERIES.parent.glob("queries*.csv"))
)
def test_queries_are_complete(file: Path) -> None:
    """Whether the pages they name are there depends on the content; evaluate says so."""
    queries = read_queries(file)
    assert len({query.id for query in queries}) == len(queries) > 0
    for query in queries:
        assert query.text.strip() and query.kind and query.site_locale in HOME_PAGES
