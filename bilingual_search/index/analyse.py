"""Text to words: morphemes for Korean (Kiwi), words as they stand for everything else.

Kinds of terms, all normalised:

    대학원, gpu        a content word: noun, root, adverb, determiner, name, foreign word
    배우-, 중요하-      the stem of a verb or an adjective, marked with a hyphen
    학부연구생         a compound, whole beside its parts 학부, 연구
    박사유학           two content words that follow each other, joined (see `joined`)

Particles, endings and function words give no term.
"""

import hashlib
import re
from collections.abc import Container, Iterable, Sequence
from functools import cached_property, lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..errors import SearchError
from .function_words import FUNCTION_WORDS
from .normalise import normalise
from .tokenise import runs, tokenise

if TYPE_CHECKING:
    from kiwipiepy import Kiwi, Token

STEM_MARK = "-"

# What the words of a text depend on: modules of this package, and packages.
SOURCES = ("analyse", "function_words", "normalise", "tokenise")
ANALYSERS = ("kiwipiepy", "kiwipiepy_model")

# Tags of Kiwi's tag set (the Sejong set, extended): nouns, roots, foreign words and numbers;
# affixes and dependent nouns count only as parts of a compound.
_NOUNS = {"NNG", "NNP", "NR", "XR", "SL", "SN", "SH"}
_AFFIXES = {"XPN", "XSN", "NNB"}
_STEMS = {"VV", "VA"}
_MODIFIERS = {"MAG", "MM"}
_ADJECTIVE_SUFFIX = ("XSA", "하")

# Stems that only carry an ending or say that something is so: those of LIGHT in `engine/grammar.js`, which finds
# no term in them.
LIGHT_STEMS = frozenset(
    [
        "하",
        "되",
        "있",
        "없",
        "이",
        "아니",
        "같",
        "싶",
        "보",
        "주",
        "가",
        "오",
        "나",
        "나오",
        "두",
        "놓",
        "버리",
        "말",
        "않",
        "못하",
        "알",
        "알리",
        "모르",
        "많",
        "좋",
        "괜찮",
        "만하",
        "그렇",
        "이렇",
        "어떻",
        "어떡하",
        "필요하",
        "가능하",
        "궁금하",
        "부탁하",
        "부탁드리",
        "대하",
        "위하",
        "관하",
        "따르",
        "의하",
        "통하",
    ]
)

_HANGUL = re.compile("[가-힣]")
_GAP = re.compile(r"[\s\-/]")


class Word(NamedTuple):
    """A content word of a text."""

    parts: list[str]  # its terms
    whole: str  # the compound they form, or the one part
    is_followed: (
        bool  # by another, with nothing but a space, a hyphen or a slash between them
    )


class _Placed(NamedTuple):
    """A content word with its place in the text."""

    parts: list[str]
    whole: str
    start: int
    end: int


class Analyser:
    """Splits texts into content words. Loads the morphological analyser when a text first needs it."""

    @cached_property
    def _kiwi(self) -> "Kiwi":
        try:
            from kiwipiepy import (
                Kiwi,  # takes seconds and 100 MB, and is not needed while all texts are cached
            )
        except ImportError:
            raise SearchError(
                "The pages have Korean text: install kiwipiepy, which takes it apart (pip install kiwipiepy)."
            ) from None
        return Kiwi()

    @cached_property
    def version(self) -> str:
        """Changes whenever the same text could give other words."""
        own = hashlib.sha256()
        for name in SOURCES:
            own.update((Path(__file__).parent / f"{name}.py").read_bytes())
        return " ".join([*map(_installed, ANALYSERS), own.hexdigest()])

    def words(self, raw_texts: Iterable[str]) -> list[list[Word]]:
        """The content words of each text, in order."""
        texts = [normalise(text) for text in raw_texts]
        korean = [text for text in texts if _HANGUL.search(text)]
        morphemes = iter(self._kiwi.tokenize(korean)) if korean else iter(())
        remaining = iter(korean)
        following = next(remaining, None)
        result = []
        for text in texts:
            if text is following:
                found = _korean_words(text, next(morphemes))
                following = next(remaining, None)
            else:
                found = [
                    _Placed([word], word, start, end)
                    for word, start, end in runs(text)
                    if word not in FUNCTION_WORDS
                ]
            result.append(_without_places(found, text))
        return result


def _installed(package: str) -> str:
    """Name and version of a package that may be missing."""
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"no {package}"


# The same few thousand morphemes make up all texts.
_form = lru_cache(maxsize=None)(normalise)
_split = lru_cache(maxsize=None)(tokenise)


def _korean_words(text: str, morphemes: "Iterable[Token]") -> list[_Placed]:
    """The content words of a Korean text."""
    words: list[_Placed] = []
    compound: list[tuple[str, str, int, int]] = []  # form, tag, start, end

    def close(is_adjective: bool = False) -> None:
        if any(tag in _NOUNS for _, tag, _, _ in compound):
            start, end = compound[0][2], compound[-1][3]
            whole = "".join(_split(text[start:end]))
            if is_adjective and whole + _ADJECTIVE_SUFFIX[1] in LIGHT_STEMS:
                compound.clear()
                return
            parts = [
                part
                for form, tag, _, _ in compound
                if tag in _NOUNS
                for part in _split(form)
                if part not in FUNCTION_WORDS
            ]
            if is_adjective:
                whole += _ADJECTIVE_SUFFIX[1] + STEM_MARK
                parts = [whole]
            elif parts != [whole]:
                parts = [part for part in parts if len(part) > 1] or [whole]
            words.append(_Placed(parts, whole, start, end))
        compound.clear()

    for morpheme in morphemes:
        tag, start, end = (
            morpheme.tag.split("-")[0],
            morpheme.start,
            morpheme.start + morpheme.len,
        )
        form = _form(morpheme.form)
        if tag in _NOUNS or tag in _AFFIXES:
            if compound and compound[-1][3] != start:
                close()
            compound.append((form, tag, start, end))
            continue
        close(is_adjective=(tag, form) == _ADJECTIVE_SUFFIX)
        if tag in _STEMS and form not in LIGHT_STEMS:
            words.append(_Placed([form + STEM_MARK], form + STEM_MARK, start, end))
        elif tag in _MODIFIERS and form not in FUNCTION_WORDS:
            words.append(_Placed([form], form, start, end))
    close()
    return [word for word in words if word.whole and word.whole not in FUNCTION_WORDS]


def _without_places(words: list[_Placed], text: str) -> list[Word]:
    result = []
    for i, word in enumerate(words):
        is_followed = (
            i + 1 < len(words)
            and _GAP.fullmatch(text, word.end, words[i + 1].start) is not None
        )
        result.append(Word(word.parts, word.whole, is_followed))
    return result


def terms(words: Sequence[Word], compounds: Container[str]) -> list[str]:
    """The terms of an analysed text, in order and as often as they occur: words, and these compounds beside their parts."""
    return [
        term
        for parts, whole, _ in words
        for term in (
            [*parts, whole] if whole not in parts and whole in compounds else parts
        )
    ]


def joined(words: Sequence[Word], longest: int) -> list[str]:
    """Two and more content words that follow each other, joined: 박사 유학 -> 박사유학, side project -> sideproject.

    As terms they match however they are spaced, and as a phrase. Stems are part of none. `longest`
    is the number of words a phrase may have.
    """
    found = []
    for start in range(len(words)):
        phrase = words[start][1]
        for end in range(start + 1, min(start + longest, len(words))):
            is_followed = words[end - 1][2]
            if not is_followed:
                break
            phrase += words[end][1]
            if STEM_MARK not in phrase:
                found.append(phrase)
    return found
