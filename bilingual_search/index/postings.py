"""Postings: on which pages a term occurs, and how much it says about each."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .parameters import (
    FIELDS,
    FREQUENCY_POWER,
    K1,
    LARGEST_STEPS,
    WEIGHT_STEPS,
)


class CountedField(NamedTuple):
    """The terms of one field of a page, and how many words it has."""

    counts: Mapping[str, int]
    length: int


CountedPage = Mapping[str, CountedField]  # by the name of the field

Weights = Mapping[str, Mapping[int, float]]  # {term: {page number: weight}}

Posting = tuple[int, int]  # page number, weight in steps


def weigh(
    pages: Sequence[CountedPage], is_typical: Sequence[bool]
) -> dict[str, dict[int, float]]:
    """Weighs the terms of pages by BM25F, without the inverse document frequency: {term: {page number: weight}}.

    Weights are above 0 and below 1, the bound of the saturation. Lengths are compared with those of the typical pages.
    """
    average = _average_lengths(
        [page for page, typical in zip(pages, is_typical, strict=True) if typical]
        or pages
    )
    result: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for number, page in enumerate(pages):
        frequency: defaultdict[str, float] = defaultdict(float)
        for name, (counts, length) in page.items():
            weight, b = FIELDS[name]
            mean = average.get(name)
            norm = 1 - b + b * length / mean if length and mean else 1
            for term, count in counts.items():
                frequency[term] += weight * count / norm
        for term, value in frequency.items():
            result[term][number] = value / (K1 + value)
    return dict(result)


def frequencies(weights: Weights, is_answer: Sequence[bool]) -> dict[str, float]:
    """The document frequency of terms on pages that answer, at least 1; 0 for what only other pages have.

    A page counts by what the term weighs there as a share of what it weighs on the page where it weighs most, to
    the power FREQUENCY_POWER: a word that one page is about and thirty mention tells more than one that all of
    these are about. `frequencyOf` in `engine/vocabulary.js` reckons it from the postings.
    """
    result = {}
    for term, by_page in weights.items():
        answering = [weight for page, weight in by_page.items() if is_answer[page]]
        most = max(answering, default=1)
        result[term] = sum((weight / most) ** FREQUENCY_POWER for weight in answering)
    return result


def postings(weights: Weights, learned: Weights) -> dict[str, list[Posting]]:
    """The postings of terms by their weights; what was learned takes the place of what was there, 0 is left out."""
    result = {}
    for term in weights.keys() | learned.keys():
        by_page = {**weights.get(term, {}), **learned.get(term, {})}
        entries = [
            (page, min(LARGEST_STEPS, max(1, round(weight * WEIGHT_STEPS))))
            for page, weight in by_page.items()
            if weight > 0
        ]
        if entries:
            result[term] = entries
    return result


def _average_lengths(pages: Sequence[CountedPage]) -> dict[str, float]:
    """The mean length of each field over the pages that have it."""
    lengths = defaultdict(list)
    for page in pages:
        for name, field in page.items():
            if field.length:
                lengths[name].append(field.length)
    return {name: sum(values) / len(values) for name, values in lengths.items()}
