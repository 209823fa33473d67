"""Postings: on which pages a term occurs, and how much it says about each."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .parameters import FIELDS, FREQUENCY_POWER, K1, WEIGHT_STEPS


class CountedField(NamedTuple):
    """The terms of one field of a page, and how many words it has."""

    counts: Mapping[str, int]
    length: int


CountedPage = Mapping[str, CountedField]  # by the name of the field

Posting = tuple[int, int]  # page number, weight


def weigh(
    pages: Sequence[CountedPage], is_typical: Sequence[bool]
) -> dict[str, list[Posting]]:
    """Weighs the terms of pages by BM25F, without the inverse document frequency.

    Gives {term: [(page number, weight)]} with weights 1..WEIGHT_STEPS; the full scale stands for
    the bound of the saturation. Lengths are compared with those of the typical pages.
    """
    average = _average_lengths(
        [page for page, typical in zip(pages, is_typical, strict=True) if typical]
        or pages
    )
    result: defaultdict[str, list[Posting]] = defaultdict(list)
    for number, page in enumerate(pages):
        frequency: defaultdict[str, float] = defaultdict(float)
        for name, (counts, length) in page.items():
            weight, b = FIELDS[name]
            mean = average.get(name)
            norm = 1 - b + b * length / mean if length and mean else 1
            for term, count in counts.items():
                frequency[term] += weight * count / norm
        for term, value in frequency.items():
            saturated = value / (K1 + value)
            result[term].append((number, max(1, round(saturated * WEIGHT_STEPS))))
    return dict(result)


def frequencies(
    postings: Mapping[str, Sequence[Posting]], is_answer: Sequence[bool]
) -> dict[str, int]:
    """The document frequency of terms on pages that answer, at least 1; 0 for what only other pages have.

    A page counts by what the term weighs there as a share of what it weighs on the page where it weighs most, to
    the power FREQUENCY_POWER: a word that one page is about and thirty mention tells more than one that all of
    these are about.
    """
    result = {}
    for term, entries in postings.items():
        weights = [weight for page, weight in entries if is_answer[page]]
        most = max(weights, default=1)
        result[term] = round(
            sum((weight / most) ** FREQUENCY_POWER for weight in weights)
        )
    return result


def _average_lengths(pages: Sequence[CountedPage]) -> dict[str, float]:
    """The mean length of each field over the pages that have it."""
    lengths = defaultdict(list)
    for page in pages:
        for name, field in page.items():
            if field.length:
                lengths[name].append(field.length)
    return {name: sum(values) / len(values) for name, values in lengths.items()}
