"""The files the engine reads.

    manifest.json          counts, synonyms, and for each kind of file what its files hold
    terms-HASH-0.json      a range of terms (by `sort_key`) with their postings
    pages-HASH-0.json      a range of pages: what a result shows first
    passages-HASH-0.json   the same for the texts a result can show

Names hold a hash of the content of all files of the kind: as the manifest is always asked for anew, no
file of an earlier build is ever read beside one of this build. A hash for each file would spare readers
who come back hardly any bytes, as a new page changes most files, and take half of a large site's manifest.

The terms of a file are in alphabetical order, each written as what it does not share with the one before
(front coding: Witten, Moffat & Bell 1999, "Managing Gigabytes", 4.1), and their postings as three lists of numbers,
each of one kind, which compress better than mixed. Measured: 7 of 50 kB less.

A number is written in base 32 with a continuation bit, in the 64 characters of base64url (the
"VLQ" of source maps, without a sign): small numbers take one character.
"""

import hashlib
import json
import string
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, takewhile
from operator import eq
from typing import Any, NamedTuple, TypeVar

from .fields import ENTRIES
from .kinds import NAMED
from .parameters import MAX_POSTINGS, WEIGHT_STEPS, FileSizes
from .postings import Posting
from .tokenise import sort_key

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

_SHARED = string.ascii_uppercase

Item = TypeVar("Item")


def encode(numbers: Iterable[int]) -> str:
    """Non-negative integers as text; `decoder` in `engine/codec.js` reads it."""
    text = []
    for number in numbers:
        while number > 31:
            text.append(_DIGITS[number & 31 | 32])
            number >>= 5
        text.append(_DIGITS[number])
    return "".join(text)


def front_code(terms: Iterable[str]) -> str:
    """Terms in order as one text; `termsOf` in `engine/codec.js` reads it.

    Each begins with a capital letter, which no normalised term has: how many characters are those of the
    term before, A for none. So 대학, 대학원, 학교 are "A대학C원A학교".
    """
    text = []
    last = ""
    for term in terms:
        equal = takewhile(bool, map(eq, last, term))
        shared = min(sum(equal), len(_SHARED) - 1)
        text.append(_SHARED[shared] + term[shared:])
        last = term
    return "".join(text)


class Postings(NamedTuple):
    """The postings of a term as numbers."""

    counts: list[int]  # one: how many there are
    pages: list[int]  # each as the step from the one before
    weights: list[int]


def postings_of(entries: Sequence[Posting]) -> Postings:
    """One term's postings, those with the largest weights if there are more than MAX_POSTINGS."""
    kept = sorted(
        sorted(entries, key=lambda entry: (-entry[1], entry[0]))[:MAX_POSTINGS]
    )
    numbers = [page for page, _ in kept]
    steps = [page - last for page, last in zip(numbers, [0, *numbers], strict=False)]
    return Postings([len(kept)], steps, [weight for _, weight in kept])


def cut(items: Sequence[tuple[str, Item]], target: int, whole: int) -> list[list[Item]]:
    """Cuts a list of (text, item) into the items of each file, by the length of their texts.

    One file if all texts come to no more than `whole` characters, else files of `target` characters.
    """
    is_small = sum(len(text) for text, _ in items) <= whole
    limit = whole if is_small else target
    runs: list[list[Item]] = []
    size = 0
    for text, item in items:
        if not runs or size + len(text) > limit:
            runs.append([])
            size = 0
        runs[-1].append(item)
        size += len(text)
    return runs


class Contents(NamedTuple):
    """What goes into the index of one language; lists of pages are in the order of their numbers."""

    postings: Mapping[str, Sequence[Posting]]  # see postings.py
    pages: Sequence[
        Sequence[str]
    ]  # url, title, label, year, and a language that is not the index's
    passages: Sequence[Sequence[Sequence[str]]]  # of each page: anchor, text
    kinds: Sequence[tuple[str, int]]  # see kinds.py
    names: Mapping[str, Sequence[int]] = {}  # {name: pages}, see kinds.py
    synonyms: Sequence[Sequence[str]] = ()  # groups of terms, see glossary.py
    function_words: Sequence[str] = ()  # words without a topic
    concepts: Mapping[str, Sequence[str]] = {}  # see concepts.py
    everyday: Mapping[str, int] = {}  # {term: level}, see everyday.py
    unanswered: Mapping[str, int] = {}  # {term: level}, see unanswered.py
    cues: Mapping[str, Sequence[Posting]] = {}  # by word, see weighing.py


def index_files(contents: Contents, sizes: FileSizes) -> dict[str, str]:
    """The index as {file name: JSON text}."""
    postings = contents.postings
    result: dict[str, str] = {}

    def write(kind: str, contents: Iterable[Any]) -> str:
        """Adds the files of a kind; gives what their names begin with."""
        texts = [dump(content) for content in contents]
        digest = hashlib.sha256("\n".join(texts).encode()).hexdigest()[:8]
        name = f"{kind}-{digest}"
        result.update({f"{name}-{n}.json": text for n, text in enumerate(texts)})
        return name

    numbers = {term: postings_of(entries) for term, entries in postings.items()}
    by_key = sorted(postings, key=lambda term: (sort_key(term), term))
    term_runs = cut(
        [(term + "".join(map(encode, numbers[term])), term) for term in by_key],
        sizes.terms,
        sizes.whole,
    )

    def numbered(kind: str, items: Sequence[Any], target: int) -> dict[str, Any]:
        runs = cut([(dump(item), item) for item in items], target, sizes.whole)
        return {"name": write(kind, runs), "counts": [len(run) for run in runs]}

    result["manifest.json"] = dump(
        {
            "pageCount": len(contents.pages),
            "answerCount": sum(
                count for kind, count in contents.kinds if kind not in NAMED | ENTRIES
            ),
            "weightSteps": WEIGHT_STEPS,
            "whole": len(term_runs) == 1,
            "terms": {
                "name": write(
                    "terms",
                    (_terms_file(sorted(run), numbers, contents) for run in term_runs),
                ),
                "firsts": [sort_key(run[0]) for run in term_runs],
            },
            "pages": numbered("pages", contents.pages, sizes.pages),
            "passages": numbered("passages", contents.passages, sizes.passages),
            "kinds": contents.kinds,
            "names": contents.names,
            "synonyms": contents.synonyms,
            "functionWords": contents.function_words,
            "cues": _postings_file(
                sorted(contents.cues),
                {word: postings_of(entries) for word, entries in contents.cues.items()},
            ),
            "concepts": {
                term: " ".join(words) for term, words in contents.concepts.items()
            },
        }
    )
    return result


def _terms_file(
    terms: Sequence[str], numbers: Mapping[str, Postings], contents: Contents
) -> dict[str, str]:
    """A file of terms in alphabetical order, with what is said of each and its postings."""
    levels = (
        contents.everyday.get(term, 0) + 4 * contents.unanswered.get(term, 0)
        for term in terms
    )
    return {
        "levels": encode(levels),
        **_postings_file(terms, numbers),
    }


def _postings_file(
    terms: Sequence[str], numbers: Mapping[str, Postings]
) -> dict[str, str]:
    """Terms in alphabetical order, and their postings."""
    found = [numbers[term] for term in terms]
    return {
        "terms": front_code(terms),
        "counts": encode(chain.from_iterable(each.counts for each in found)),
        "pages": encode(chain.from_iterable(each.pages for each in found)),
        "weights": encode(chain.from_iterable(each.weights for each in found)),
    }


def dump(value: object) -> str:
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
