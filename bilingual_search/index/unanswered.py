"""Words that readers use to ask for what no page answers."""

from collections import Counter
from collections.abc import Collection, Sequence

from .parameters import UNANSWERED_LEVELS, UNANSWERED_PRIOR


def unanswered_levels(
    answered: Sequence[Collection[str]], unanswered: Sequence[Collection[str]]
) -> dict[str, int]:
    """{term: how much it says that no page answers}, 1..UNANSWERED_LEVELS; what says nothing of it is left out.

    Takes the terms of each query that a page answers, and of each that none does. The level is the share
    of the second among the queries that have the term, as if there were as many of both kinds, smoothed
    by UNANSWERED_PRIOR queries of the first (Laplace).
    """
    if not unanswered:
        return {}
    scale = max(1, len(answered)) / len(unanswered)
    with_page, without = (
        Counter(term for terms in queries for term in set(terms))
        for queries in (answered, unanswered)
    )
    levels = {}
    for term, count in without.items():
        weight = count * scale
        share = weight / (weight + with_page[term] + UNANSWERED_PRIOR)
        if level := round(share * UNANSWERED_LEVELS):
            levels[term] = level
    return levels


def telling_terms(unanswered: Sequence[Collection[str]]) -> set[str]:
    """The terms worth an entry though no page has them: asked for more than once, or all that a query says."""
    counts = Counter(term for terms in unanswered for term in set(terms))
    alone = {term for terms in unanswered if len(set(terms)) == 1 for term in terms}
    return alone | {term for term, count in counts.items() if count > 1}
