"""The files the engine reads.

    manifest.json        counts, synonyms, and for each kind of file what it begins with and its name
    terms-HASH.json      a range of terms (by `sort_key`) with their postings
    pages-HASH.json      a range of pages: what a result shows first
    passages-HASH.json   the same for the texts a result can show

Names hold a hash of the content: as the manifest is always asked for anew, no file of an earlier
build is ever read beside one of this build.

A number is written in base 32 with a continuation bit, in the 64 characters of base64url (the
"VLQ" of source maps, without a sign): small numbers take one character.
"""

import hashlib
import json

from .parameters import FILE_CHARACTERS, MAX_POSTINGS, WEIGHT_STEPS, WHOLE_CHARACTERS
from .tokenise import sort_key

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def encode(numbers):
    """Non-negative integers as text; `decode` in `engine/codec.js` reads it."""
    text = []
    for number in numbers:
        while number > 31:
            text.append(_DIGITS[number & 31 | 32])
            number >>= 5
        text.append(_DIGITS[number])
    return "".join(text)


def encode_postings(entries, frequency):
    """One term's postings: the document frequency, then page (as the step from the last) and weight.

    The frequency is doubled; where fewer postings are kept than that, it is odd and their number follows.
    """
    kept = sorted(
        sorted(entries, key=lambda entry: (-entry[1], entry[0]))[:MAX_POSTINGS]
    )
    numbers, last = (
        [frequency * 2] if len(kept) == frequency else [frequency * 2 + 1, len(kept)],
        0,
    )
    for page, weight in kept:
        numbers += [page - last, weight]
        last = page
    return encode(numbers)


def split(kind, items):
    """Cuts a list of (text, item) into the items of each file of a kind, by the length of their texts."""
    is_small = sum(len(text) for text, _ in items) <= WHOLE_CHARACTERS
    limit = WHOLE_CHARACTERS if is_small else FILE_CHARACTERS[kind]
    runs, size = [], 0
    for text, item in items:
        if not runs or size + len(text) > limit:
            runs.append([])
            size = 0
        runs[-1].append(item)
        size += len(text)
    return runs


def files(postings, frequencies, pages, passages, synonyms, function_words):
    """The index as {file name: content}, each content JSON text.

    `postings` as `postings.postings` gives them; `frequencies` {term: pages it occurs on}; `pages` [(url, title, label, year)] and `passages`
    [[(anchor, text)]] in the order of the page numbers; `synonyms` groups of terms;
    `function_words` a list of words without a topic.
    """
    terms = sorted(postings, key=lambda term: (sort_key(term), term))
    encoded = {
        term: encode_postings(postings[term], frequencies[term]) for term in terms
    }
    result = {}

    def write(kind, first, content):
        text = dump(content)
        name = f"{kind}-{hashlib.sha256(text.encode()).hexdigest()[:8]}.json"
        result[name] = text
        return first, name

    term_files = [
        write(
            "terms",
            sort_key(run[0]),
            {
                "terms": " ".join(run),
                "postings": "".join(encoded[term] for term in run),
            },
        )
        for run in split("terms", [(term + encoded[term], term) for term in terms])
    ]
    numbered_files = {
        kind: [
            write(kind, run[0][0], [item for _, item in run])
            for run in split(
                kind,
                [(dump(item), (number, item)) for number, item in enumerate(items)],
            )
        ]
        for kind, items in (("pages", pages), ("passages", passages))
    }
    result["manifest.json"] = dump(
        {
            "pageCount": len(pages),
            "weightSteps": WEIGHT_STEPS,
            "whole": len(term_files) == 1,
            "terms": _table(term_files),
            "pages": _table(numbered_files["pages"]),
            "passages": _table(numbered_files["passages"]),
            "synonyms": synonyms,
            "functionWords": function_words,
        }
    )
    return result


def _table(files):
    """What each file begins with, and its name."""
    return {
        "firsts": [first for first, _ in files],
        "names": [name for _, name in files],
    }


def dump(value):
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
