"""Counts how well result lists answer queries.

Reading a list: repeated hits on one page in one language count once, at their first place; a result in
another language than the searched site's keeps its place but is never right.

    success@k    share of queries with a relevant page among the first k results (k = 1 and 3)
    zero         share of queries without any result, of those that have an answer; of the others, if a
                 list holds no query with an answer (then a high share is good)
    wrong        share of the first ten results, over all queries, in another language
    late         number of queries for which the box showed neither results nor that there are none, in time

Queries that no page answers stay out of success.
"""

import csv
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

TOP = 10

Hit = tuple[str, str]  # (locale, page id)


@dataclass(frozen=True)
class Query:
    id: str
    text: str
    site_locale: (
        str  # the language of the page the reader is on; only pages in it answer
    )
    kind: str  # the class: what makes the query hard
    relevant: tuple[str, ...]  # page ids, best first


@dataclass(frozen=True)
class Judged:
    """A query and what was found for it."""

    query: Query
    hits: tuple[Hit, ...]
    answered: bool  # the box showed results, or said that there are none, in time

    @property
    def rank(self) -> int | None:
        """The place of the first right result, from 1."""
        right = (
            place
            for place, (locale, page) in enumerate(self.hits, 1)
            if locale == self.query.site_locale and page in self.query.relevant
        )
        return next(right, None)


@dataclass(frozen=True)
class Score:
    queries: int
    success_1: float | None
    success_3: float | None
    zero: float
    wrong: float
    late: int


def read_queries(file: Path) -> list[Query]:
    with file.open(encoding="utf-8-sig", newline="") as rows:
        return [
            Query(
                row["id"],
                row["query"],
                row["site_lang"],
                row["class"],
                tuple(
                    page.strip() for page in row["relevant"].split("|") if page.strip()
                ),
            )
            for row in csv.DictReader(rows)
        ]


def sample(queries: list[Query], count: int) -> list[Query]:
    """So many of the queries, always the same ones, of each class in proportion."""
    by_class = sorted(queries, key=lambda query: (query.kind, query.id))
    step = len(by_class) / count
    return [by_class[int((place + 0.5) * step)] for place in range(count)]


def hits(
    links: list[str], base_path: str, home_pages: dict[str, str]
) -> tuple[Hit, ...]:
    """The pages that links lead to, each once.

    A page id is the path without base path, language, `index.html` and slashes: faq/gpu.
    `home_pages` are the paths of the home pages by locale, e.g. {"ko": "", "en": "en/"}.
    """
    found = (_page(link, base_path, home_pages) for link in links)
    return tuple(dict.fromkeys(page for page in found if page))


def _page(link: str, base_path: str, home_pages: dict[str, str]) -> Hit | None:
    path = unquote(urlsplit(link).path)
    if not path.startswith(base_path):
        return None
    path = path.removeprefix(base_path).removesuffix("index.html").strip("/") + "/"
    locale = max(
        (code for code, home in home_pages.items() if path.startswith(home)),
        key=lambda code: len(home_pages[code]),
    )
    return locale, path.removeprefix(home_pages[locale]).strip("/") or "index"


def score(judged: list[Judged]) -> Score:
    """The figures of a list of queries that is not empty."""
    with_answer = [item for item in judged if item.query.relevant]
    tops = [
        (locale, item.query.site_locale)
        for item in judged
        for locale, _ in item.hits[:TOP]
    ]

    def success(k: int) -> float | None:
        return (
            _share([item.rank is not None and item.rank <= k for item in with_answer])
            if with_answer
            else None
        )

    return Score(
        queries=len(judged),
        success_1=success(1),
        success_3=success(3),
        zero=_share([not item.hits for item in with_answer or judged]),
        wrong=_share([locale != site_locale for locale, site_locale in tops])
        if tops
        else 0.0,
        late=sum(not item.answered for item in judged),
    )


def scores(judged: list[Judged]) -> dict[str, Score]:
    """The figures of each class, of each language's site and overall."""
    kinds = sorted({item.query.kind for item in judged})
    locales = sorted({item.query.site_locale for item in judged})
    groups = {
        kind: [item for item in judged if item.query.kind == kind] for kind in kinds
    }
    groups |= {
        f"all on {locale}": [
            item for item in judged if item.query.site_locale == locale
        ]
        for locale in locales
    }
    return {name: score(group) for name, group in groups.items()} | {
        "overall": score(judged)
    }


def misses(judged: list[Judged]) -> list[str]:
    """A line for each query whose first result is not right, or that finds what nothing answers."""
    return [
        f"{item.query.id} {item.query.kind} {item.query.text!r}: found {', '.join(page for _, page in item.hits[:3]) or 'nothing'}; right: {', '.join(item.query.relevant) or 'nothing'}"
        for item in judged
        if item.rank != 1 and (item.query.relevant or item.hits)
    ]


def _share(values: list[bool]) -> float:
    return sum(values) / len(values)
