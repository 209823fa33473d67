"""What a word of a query stands for in the index, as `engine/expand.js` finds it: other forms, synonyms, concepts.

The engine also completes, corrects and reads initial consonants; none of that is needed for predicted queries.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import snowballstemmer

from .analyse import STEM_MARK, Word
from .parameters import (
    EVERYDAY,
    LONGEST_PHRASE,
    MATCH_CONCEPT,
    MATCH_STEM,
    MATCH_SYNONYM,
    STEM_INFORMATION,
)
from .postings import Weights


class Meanings:
    """The terms of the index that stand for the words of a query, each with what finding it tells."""

    def __init__(
        self,
        weights: Weights,
        frequencies: Mapping[str, float],
        everyday: Mapping[str, int],
        synonyms: Iterable[Sequence[str]],
        concepts: Mapping[str, Iterable[str]],
        answer_count: int,
    ):
        """`synonyms` are groups of terms, `concepts` {term of a concept: the terms that lead to it}."""
        self._weights = weights
        self._frequencies = frequencies
        self._everyday = everyday
        self._answer_count = answer_count
        self._synonyms = _others(synonyms)
        self._concepts = _others(
            [concept, word] for concept, words in concepts.items() for word in words
        )
        self._families = _families(weights)
        self._worths = cache(self._worths_of)
        self._information = cache(self._information_of)

    def of(self, words: Sequence[Word]) -> dict[str, float]:
        """{term: information}, what each term tells of a query of these words (see `engine/score.js`)."""
        found: dict[str, float] = {}
        for term, parts in self._terms(words):
            if parts and term not in self._synonyms and term not in self._concepts:
                # The words of a phrase tell no more together than the phrase itself.
                together = sum(map(self._information, parts))
                share = min(1, self._information(term) / together) if together else 1
                named = [(part, share) for part in parts]
            else:
                named = [(term, 1.0)]
            for name, share in named:
                most = self._information(name) * share
                for other, worth in self._worths(name).items():
                    value = worth * min(self._own(other), most)
                    found[other] = max(value, found.get(other, 0))
        return found

    def _terms(self, words: Sequence[Word]) -> Iterator[tuple[str, list[str]]]:
        """The longest terms that words make, as `engine/segment.js` cuts a query, with the terms these consist of."""
        start = 0
        while start < len(words):
            whole = phrase = words[start][1]
            end = start + 1
            for i in range(end, min(start + LONGEST_PHRASE, len(words))):
                if not words[i - 1][2]:
                    break
                phrase += words[i][1]
                if phrase in self._weights:
                    whole, end = phrase, i + 1
            parts = [
                part
                for each in words[start:end]
                for part in (
                    [each[1]]
                    if end > start + 1 and each[1] in self._weights
                    else each[0]
                )
            ]
            if whole not in self._weights:
                yield from ((part, []) for part in parts)
            else:
                yield whole, [] if parts == [whole] else parts
            start = end

    def _worths_of(self, term: str) -> dict[str, float]:
        """What a word may stand for, and what each is worth, 0..1."""
        worth = {term: 1.0} if term in self._weights else {}
        for form in self._families.get(_stem(term), ()):
            worth.setdefault(form, MATCH_STEM)
        for form, own in list(worth.items()):
            for other in self._synonyms.get(form, ()):
                worth[other] = max(worth.get(other, 0), own * MATCH_SYNONYM)
            for concept in self._concepts.get(form, ()):
                worth[concept] = max(worth.get(concept, 0), own * MATCH_CONCEPT)
        return {other: own for other, own in worth.items() if self._weights.get(other)}

    def _information_of(self, term: str) -> float:
        """What knowing a word tells, however it is said: all its forms and synonyms count as one."""
        forms = [
            form for form, worth in self._worths(term).items() if worth >= MATCH_SYNONYM
        ]
        if term.endswith(STEM_MARK) or not forms:
            return self._own(term) * STEM_INFORMATION
        pages = {page for form in forms for page in self._weights[form]}
        share = max(
            self._frequencies[form] / len(self._weights[form]) for form in forms
        )
        return self._idf(len(pages) * share) * EVERYDAY[self._everyday.get(term, 0)]

    def _own(self, term: str) -> float:
        return (
            self._idf(self._frequencies.get(term, 0))
            * EVERYDAY[self._everyday.get(term, 0)]
        )

    def _idf(self, frequency: float) -> float:
        """The inverse document frequency of `idf` in `engine/vocabulary.js`."""
        without = max(0, self._answer_count - frequency)
        return math.log(1 + (without + 0.5) / (frequency + 1))


_english = snowballstemmer.stemmer("english")


@cache
def _stem(term: str) -> str:
    """The stem of an English word, by which `engine/stem.js` finds its forms; other terms stay as they are."""
    return _english.stemWord(term) if term.isascii() and term.isalpha() else term


def _families(terms: Iterable[str]) -> dict[str, list[str]]:
    """{stem: the words with it}."""
    families: dict[str, list[str]] = {}
    for term in terms:
        families.setdefault(_stem(term), []).append(term)
    return families


def _others(groups: Iterable[Sequence[str]]) -> dict[str, list[str]]:
    """{term: the other terms of its groups}."""
    found: dict[str, list[str]] = {}
    for group in groups:
        for term in group:
            found.setdefault(term, []).extend(other for other in group if other != term)
    return found
