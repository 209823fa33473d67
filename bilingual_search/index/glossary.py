"""Synonyms: groups of words and phrases that mean the same, in every language of the site."""

from collections.abc import Iterable, Mapping
from typing import Any

from .normalise import normalise
from .tokenise import tokenise


def groups(entries: Iterable[Mapping[str, Any]] | None) -> list[list[str]]:
    """The groups of a glossary: a list of lists of terms. A phrase becomes one term, without spaces.

    An entry names its term per language, and further words under `forms`, `synonyms` and `avoid`:

        {id: gpu, ko: GPU, en: GPU, avoid: {ko: [지피유]}, synonyms: {ko: [그래픽카드], en: [video card]}}

    Other keys are left alone. Groups with fewer than two different phrases are left out.
    """
    result = []
    for entry in entries or []:
        phrases = [entry[language] for language in ("ko", "en") if entry.get(language)]
        for key in ("forms", "synonyms", "avoid"):
            for words in (entry.get(key) or {}).values():
                phrases += words or []
        unique = list(
            dict.fromkeys(
                "".join(tokenise(normalise(str(phrase)))) for phrase in phrases
            )
        )
        if len(unique) > 1:
            result.append(unique)
    return result
