"""Kinds of pages: which answer, which are looked for by name, which explain."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from .fields import ENTRIES, Page
from .normalise import normalise
from .tokenise import tokenise

# Found by their names, which are their title, keywords and queries, and then shown first.
NAMED = frozenset(["person", "collection", "site"])


def answers(page: Page) -> bool:
    """Whether a page is one that readers look for an answer on. The statistics of words are of these."""
    return page.kind not in NAMED | ENTRIES


def kind_runs(pages: Iterable[Page]) -> list[tuple[str, int]]:
    """The kinds of the pages in their order, as (kind, how many in a row)."""
    return [
        (kind, sum(1 for _ in run))
        for kind, run in groupby(pages, key=lambda page: page.kind)
    ]


def names(pages: Sequence[Page]) -> dict[str, list[int]]:
    """{name, as one term: numbers of the pages it names}, in every language of the site."""
    result: dict[str, list[int]] = {}
    for number, page in enumerate(pages):
        if page.kind not in NAMED:
            continue
        for version in filter(None, (page, page.twin)):
            for name in (version.title, *version.keywords, *version.queries):
                term = "".join(tokenise(normalise(name)))
                if term and number not in result.setdefault(term, []):
                    result[term].append(number)
    return result
