"""How common words are in the language at large: everyday words say little about a page.

The frequencies are those of the package wordfreq (Speer 2022, https://doi.org/10.5281/zenodo.7199437),
which joins several sources for each language. Only a level of each term goes into the index.
"""

import math
from collections.abc import Iterable
from functools import cache

from wordfreq import get_frequency_dict

from .analyse import STEM_MARK
from .parameters import EVERYDAY_ZIPF


def everyday_levels(terms: Iterable[str]) -> dict[str, int]:
    """{term: level} of terms: 1.. for words of everyday use, the higher the more common; the rest is left out."""
    return {
        term: level for term in terms if (level := _level(term.removesuffix(STEM_MARK)))
    }


def _level(word: str) -> int:
    frequency = max(_frequencies(language).get(word, 0.0) for language in ("ko", "en"))
    # the Zipf scale: log10 of occurrences among a billion words (van Heuven et al. 2014)
    zipf = math.log10(frequency) + 9 if frequency else 0.0
    return sum(zipf >= border for border in EVERYDAY_ZIPF)


@cache
def _frequencies(language: str) -> dict[str, float]:
    return get_frequency_dict(language, wordlist="small")
