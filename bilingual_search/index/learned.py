"""Weights of terms on pages, learned from predicted queries.

A query with a known answer says how its words should weigh: more on the pages that answer it, less on those that
only have them, too. The weights of BM25F are the start; what is learned is added to them (multinomial logistic
regression, Bishop 2006, "Pattern Recognition and Machine Learning", 4.3.4, with a quadratic penalty; where several
pages answer, any of them is right). Minimised by L-BFGS (Liu & Nocedal 1989).
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array, diags_array

from .parameters import (
    LEARNED_PENALTIES,
    LEARNED_SHARPNESS,
    MOST_LEARNED,
    SMALLEST_WEIGHT,
)
from .postings import Weights


class Example(NamedTuple):
    """A query whose answer is known."""

    information: Mapping[str, float]  # {term: what it tells of the query}
    pages: Sequence[int]  # that answer it


def can_learn(pages_of_queries: Collection[Sequence[int]]) -> bool:
    """Whether it takes seconds to learn from queries that lead to these pages."""
    pages = {page for pages in pages_of_queries for page in pages}
    return len(pages_of_queries) * len(pages) <= MOST_LEARNED


def learn(examples: Sequence[Example], start: Weights) -> dict[str, dict[int, float]]:
    """The weights of the terms of examples on the pages of examples, beginning with those of `start`.

    What would weigh less than SMALLEST_WEIGHT is 0, but for the page where a term weighs most. Every example has
    information.
    """
    pages = sorted({page for example in examples for page in example.pages})
    terms = sorted({term for example in examples for term in example.information})
    column = {page: i for i, page in enumerate(pages)}
    queries = _matrix(examples, {term: i for i, term in enumerate(terms)})
    initial = np.zeros((len(terms), len(pages)))
    for i, term in enumerate(terms):
        for page, weight in start.get(term, {}).items():
            if page in column:
                initial[i, column[page]] = weight
    right = np.zeros((len(examples), len(pages)), dtype=bool)
    for i, example in enumerate(examples):
        right[i, [column[page] for page in example.pages]] = True
    # First wherever a text or a query has a term, then those alone that the index keeps: what is left out must not be
    # reckoned with.
    learned = initial
    kept = (initial > 0) | ((queries.T @ right) > 0)
    for penalty in LEARNED_PENALTIES:
        learned = _fitted(queries, right, initial, kept, penalty)
        best = (range(len(terms)), learned.argmax(axis=1))
        learned[best] = np.maximum(learned[best], SMALLEST_WEIGHT)
        kept = learned >= SMALLEST_WEIGHT
    return {
        term: dict(zip(pages, weights, strict=True))
        for term, weights in zip(terms, (learned * kept).tolist(), strict=True)
    }


def _matrix(examples: Sequence[Example], row: Mapping[str, int]) -> Any:
    """A row for each query, of length 1: a long query must not count more than a short one."""
    entries = [
        (i, row[term], value)
        for i, example in enumerate(examples)
        for term, value in example.information.items()
    ]
    rows, columns, values = (np.array(part) for part in zip(*entries, strict=True))
    matrix = csr_array((values, (rows, columns)), shape=(len(examples), len(row)))
    lengths = np.sqrt(matrix.multiply(matrix).sum(axis=1))
    return csr_array(diags_array(1 / np.maximum(lengths, _SHORTEST)) @ matrix)


# Length of a query that says next to nothing; else a lone everyday word would count as much as a rare one.
_SHORTEST = 0.3

_TINY = 1e-12  # keeps logarithms finite


def _fitted(queries: Any, right: Any, initial: Any, kept: Any, penalty: float) -> Any:
    """The weights kept, near the initial ones, with which right pages of queries score most; the others are 0."""
    transposed = csr_array(queries.T)
    start = LEARNED_SHARPNESS * initial[kept]

    def loss(changes: Any) -> tuple[float, Any]:
        weights = np.zeros(initial.shape)
        weights[kept] = start + changes
        scores = queries @ weights
        # Beside the pages stands one that has nothing of the query, so that each word of it comes to weigh something.
        most = np.maximum(0, scores.max(axis=1, keepdims=True))
        probability = np.exp(scores - most)
        probability /= probability.sum(axis=1, keepdims=True) + np.exp(-most)
        of_right = probability * right
        total = of_right.sum(axis=1, keepdims=True) + _TINY
        value = -np.log(total).sum() + penalty / 2 * (changes @ changes)
        gradient = (transposed @ (probability - of_right / total))[kept]
        return value / len(right), (gradient + penalty * changes) / len(right)

    found = minimize(loss, np.zeros(start.size), jac=True, method="L-BFGS-B")
    result = np.zeros(initial.shape)
    result[kept] = (start + found.x) / LEARNED_SHARPNESS
    return result
