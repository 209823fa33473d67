"""Cues: words without a topic of their own that tell what is asked all the same (how, without, too, 뭐부터, 말고).

A search leaves such words out, as every text has them. Among many queries of the same page they still differ: who
asks where to start says 뭐부터, who asks whether it is too late says too.
"""

import math
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache

from .analyse import Word
from .normalise import normalise
from .parameters import CUE_INFORMATION, CUE_QUERIES
from .tokenise import runs

# Begins a cue among the terms of a query, which no term can have.
CUE_MARK = "~"


def cues(
    queries: Collection[str],
    analyse: Callable[[list[str]], Mapping[str, Sequence[Word]]],
) -> dict[str, float]:
    """{word: what it tells of a query} for words that CUE_QUERIES queries have and that give no term.

    The fewer queries have one, the more it tells: CUE_INFORMATION, were it in a single one, nothing in all.
    """
    counts = Counter(word for query in queries for word in words_of(query))
    frequent = [word for word, count in counts.items() if count >= CUE_QUERIES]
    analysed = analyse(frequent)
    return {
        word: CUE_INFORMATION * (1 - math.log(counts[word]) / math.log(len(queries)))
        for word in frequent
        if not analysed[word]
    }


@cache  # asked twice: what words there are, and for each query
def words_of(query: str) -> frozenset[str]:
    """The words of a query between spaces and signs, as `wordsOf` in `engine/units.js` cuts it."""
    found: list[str] = []
    last_end = -1
    for text, start, end in runs(normalise(query)):
        if start == last_end:
            found[-1] += text
        else:
            found.append(text)
        last_end = end
    return frozenset(found)
