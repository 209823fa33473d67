"""Scores queries in readers' own words, written before any page was read.

Two files: the open set, and a fifth of what readers of many kinds were thought to type when data/queries was
written, which was held out of it.

A file names, beside the pages that answer a query (`answers`), those that help in part (`relevant` holds
both).

    answer@1, answer@3   of the queries with an answering page: one of them first, among the first three
    help@1, help@3       of the queries with an answering or helping page: one of either
    nothing              of the same: nothing found
    quiet                of the queries that no page helps with: nothing shown (the higher the better)
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .report import table
from .scoring import Judged

OWN_WORDS_QUERIES = Path(__file__).parent / "queries_life_dev.csv"
HELD_OUT_QUERIES = Path(__file__).parent / "queries_held_out.csv"


@dataclass(frozen=True)
class OwnWordsScore:
    """Numbers of queries, as (of these, all)."""

    queries: int
    answer_1: tuple[int, int]
    answer_3: tuple[int, int]
    help_1: tuple[int, int]
    help_3: tuple[int, int]
    nothing: tuple[int, int]
    quiet: tuple[int, int]


def read_answers(file: Path) -> dict[str, frozenset[str]]:
    """{id of a query: pages that answer it}."""
    with file.open(encoding="utf-8-sig", newline="") as rows:
        return {
            row["id"]: frozenset(filter(None, row["answers"].split("|")))
            for row in csv.DictReader(rows)
        }


def score_own_words(
    judged: Iterable[Judged], answers: dict[str, frozenset[str]]
) -> dict[str, OwnWordsScore]:
    """The figures of each class, of each language's site and overall."""
    items = list(judged)
    groups = {
        kind: [item for item in items if item.query.kind == kind]
        for kind in sorted({item.query.kind for item in items})
    }
    for locale in sorted({item.query.site_locale for item in items}):
        groups[f"all on {locale}"] = [
            item for item in items if item.query.site_locale == locale
        ]
    groups["overall"] = items
    return {name: _score(group, answers) for name, group in groups.items()}


def own_words_table(scores: dict[str, OwnWordsScore]) -> str:
    """One row for each group of queries."""
    head = ["class", "queries", "answer@1", "answer@3", "help@1", "help@3", "nothing", "quiet"]  # fmt: skip
    rows = [
        [
            name,
            score.queries,
            *(
                f"{part / whole:.2f} ({part}/{whole})" if whole else "–"
                for part, whole in (
                    score.answer_1,
                    score.answer_3,
                    score.help_1,
                    score.help_3,
                    score.nothing,
                    score.quiet,
                )
            ),
        ]
        for name, score in scores.items()
    ]
    return table(head, rows)


def _score(judged: list[Judged], answers: dict[str, frozenset[str]]) -> OwnWordsScore:
    answered = [item for item in judged if answers[item.query.id]]
    helped = [item for item in judged if item.query.relevant]
    unanswered = [item for item in judged if not item.query.relevant]

    def found(item: Judged, pages: Iterable[str], count: int) -> bool:
        right = {(item.query.site_locale, page) for page in pages}
        return not right.isdisjoint(item.hits[:count])

    def answer(count: int) -> tuple[int, int]:
        right = [found(item, answers[item.query.id], count) for item in answered]
        return sum(right), len(answered)

    def help_(count: int) -> tuple[int, int]:
        right = [found(item, item.query.relevant, count) for item in helped]
        return sum(right), len(helped)

    return OwnWordsScore(
        queries=len(judged),
        answer_1=answer(1),
        answer_3=answer(3),
        help_1=help_(1),
        help_3=help_(3),
        nothing=(sum(not item.hits for item in helped), len(helped)),
        quiet=(sum(not item.hits for item in unanswered), len(unanswered)),
    )
