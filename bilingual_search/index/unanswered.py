"""Words that readers use to ask for what no page answers."""

from collections import Counter
from collections.abc import Collection, Sequence

from .parameters import UNANSWERED_LEVELS, UNANSWERED_PRIOR


def unanswered_levels(
    answered: Sequence[Collection[str]], unanswered: Sequence[Collection[str]]
) -> dict[str, int]:
    """{term: how much it says that no page answers}, 1..UNANSWERED_LEVELS; what says nothing of it is left out.

    Takes the terms of each query that a page answers, and of each that none does. Of the queries that have a
    term, a share is of the second kind: reckoned as if there were as many of both kinds, and smoothed by
    UNANSWERED_PRIOR queries of the first. A share of a half says nothing, the whole the most, as does a word
    that is a query without an answer by itself and stands in none that has one.
    """
    if not unanswered:
        return {}
    scale = max(1, len(answered)) / len(unanswered)
    with_page, without = (
        Counter(term for terms in queries for term in set(terms))
        for queries in (answered, unanswered)
    )
    alone = _alone(unanswered)
    levels = {}
    for term, count in without.items():
        weight = count * scale
        share = weight / (weight + with_page[term] + UNANSWERED_PRIOR)
        told = 1.0 if term in alone - with_page.keys() else max(0.0, 2 * share - 1)
        if level := round(told * UNANSWERED_LEVELS):
            levels[term] = level
    return levels


def telling_terms(unanswered: Sequence[Collection[str]]) -> set[str]:
    """The terms worth an entry though no page has them: asked for more than once, or all that a query says."""
    counts = Counter(term for terms in unanswered for term in set(terms))
    return _alone(unanswered) | {term for term, count in counts.items() if count > 1}


def _alone(queries: Sequence[Collection[str]]) -> set[str]:
    """The terms that are all that a query says."""
    return {term for terms in queries if len(set(terms)) == 1 for term in terms}
