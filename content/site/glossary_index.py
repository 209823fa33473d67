"""The glossary's terms by first letter: initial consonants in Korean, A to Z in both languages."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ..schema import Term

# The 19 initial consonants in the order of Unicode, a doubled one counted as the single one,
# as Korean dictionaries' indexes do. A syllable's number is initial * 588 + what follows
# (Unicode, chapter 3.12, "Conjoining Jamo Behavior").
_INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
_FIRST_SYLLABLE, _LAST_SYLLABLE = ord("가"), ord("힣")
_SYLLABLES_OF_AN_INITIAL = 588


@dataclass(frozen=True)
class GlossarySection:
    letter: str
    id: str  # anchor: plain ASCII, so that addresses stay readable
    terms: tuple[Term, ...]


def sections(terms: Sequence[Term], locale: str) -> list[GlossarySection]:
    """The terms in alphabetical order of their name in a language, grouped by its first letter."""
    ordered = sorted(terms, key=lambda term: term[locale].casefold())
    return [
        GlossarySection(letter, f"letter-{ord(letter):x}", tuple(group))
        for letter, group in groupby(
            ordered, key=lambda term: first_letter(term[locale])
        )
    ]


def first_letter(name: str) -> str:
    """The letter under which a name stands: "ㄷ" for "딥러닝", "G" for "gpu", "#" for a digit or sign."""
    first = name[0]
    if _FIRST_SYLLABLE <= ord(first) <= _LAST_SYLLABLE:
        return _INITIALS[(ord(first) - _FIRST_SYLLABLE) // _SYLLABLES_OF_AN_INITIAL]
    return first.upper() if first.isalpha() else "#"
