"""Splitting text into units: the smallest pieces a term can be made of.

`tokenise` and `sort_key` have twins in `engine/tokenise.js` and `engine/decompose.js`; both sides
are tested on the cases of `bilingual_search/tests/engine/cases.json`.
"""

import re

# A run of Hangul, or a word of other letters and digits. `c++` and `c#` keep their tails, an
# apostrophe within a word is dropped together with a possessive s.
_RUN = re.compile(
    r"[가-힣ㄱ-ㅣ]+|[^\W_ㄱ-ㅣ가-힣]+(?:['’][^\W_ㄱ-ㅣ가-힣]+)*(?:\+\+|#)?"
)
_POSSESSIVE = re.compile(r"['’]s$")
_APOSTROPHE = re.compile("['’]")
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


def tokenise(text: str) -> list[str]:
    """The runs of normalised text, in order: a list of strings, Hangul or a word of another script.

    >>> tokenise("gpu가 꼭 필요한가요? it's c++")
    ['gpu', '가', '꼭', '필요한가요', 'it', 'c++']
    """
    return [text for text, _, _ in runs(text)]


def runs(text: str) -> list[tuple[str, int, int]]:
    """The same with their places: a list of (run, start, end)."""
    return [
        (clean_word(match[0]), match.start(), match.end())
        for match in _RUN.finditer(text)
    ]


def clean_word(word: str) -> str:
    """A word without its possessive s and its apostrophes: `master's` -> `master`, `don't` -> `dont`."""
    return (
        _APOSTROPHE.sub("", _POSSESSIVE.sub("", word)) if not word.isalnum() else word
    )


def sort_key(term: str) -> str:
    """The key by which the index is sorted and split: each syllable by its initial consonant.

    So every way to look a term up (whole, by its beginning, by initial consonants, with another
    vowel) is a short range of keys: 대학원 -> ㄷㅎㅇ, gpu -> gpu.
    """
    return "".join(
        _INITIALS[(ord(c) - 0xAC00) // 588] if "가" <= c <= "힣" else c for c in term
    )
