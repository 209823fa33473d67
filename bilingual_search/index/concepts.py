"""Concepts: what a reader is (nurse, 간호사, 기계과), and the pages that answer readers of this kind."""

from collections.abc import Iterable, Mapping
from typing import Any

from .normalise import normalise
from .tokenise import tokenise

# Begins the term of a concept, which no text can have.
CONCEPT_MARK = "#"


def concept_term(name: str) -> str:
    """The term by which pages carry a concept: other-major -> #other-major."""
    return CONCEPT_MARK + name


def concept_words(entries: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """{term of a concept: the terms that lead to it}. A phrase becomes one term, without spaces.

    An entry has an `id`, the `pages` it leads to (see `Page.concepts`), and `words` by language:

        {id: other-major, pages: [faq/other-major], words: {ko: [간호학과], en: [nursing school]}}
    """
    return {
        concept_term(entry["id"]): list(
            dict.fromkeys(
                "".join(tokenise(normalise(str(word))))
                for words in entry["words"].values()
                for word in words
            )
        )
        for entry in entries
    }
