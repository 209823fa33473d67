"""Both versions of a passage say the same, as far as that shows without knowing the languages."""

import re
from collections.abc import Iterator

from ..blocks import MARKUP
from ..findings import Finding
from ..glossary import TermFinder
from ..numbers import numbers, says
from ..page_file import PageFile
from ..project import Project
from .differences import named, only_here

# English characters for one Korean one. In the passages of the first 134 pages with at least 12 Korean
# characters the ratio was between 0.74 and 3.71, in those with at least 80 between 1.31 and 2.97.
LEAST, MOST = 0.6, 4.5
SHORT = 20  # Korean characters, or twice as many English ones, below which a ratio says little

# A name, or another word, in Latin letters: TensorFlow, C++, Vue.js.
_LATIN_WORD = re.compile(
    r"(?<![A-Za-z0-9.])[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+|[+#]+)*"
)

Passage = tuple[
    PageFile, int, str
]  # the page, the line, and the text without its markup


def _pairs(project: Project) -> Iterator[tuple[str, Passage, Passage]]:
    """(path, Korean passage, English passage) of what stands in the same place."""
    for path, (ko, en) in project.pairs.items():
        for key in ("title", "description"):
            yield (
                path,
                (ko, ko.head.line(key), getattr(ko.front_matter, key)),
                (en, en.head.line(key), getattr(en.front_matter, key)),
            )
        if len(ko.outline.passages) == len(en.outline.passages):  # else: parity
            for one, other in zip(
                ko.outline.passages, en.outline.passages, strict=True
            ):
                yield (
                    path,
                    (ko, one.line, MARKUP.sub("", one.text).strip()),
                    (en, other.line, MARKUP.sub("", other.text).strip()),
                )


def numbers_are_the_same(project: Project) -> Iterator[Finding]:
    """A number or year in one language is in the other: in digits, in words, or as 1만 for 10,000."""
    for path, (ko, ko_line, korean), (en, en_line, english) in _pairs(project):
        in_korean, in_english = numbers(korean, "ko"), numbers(english, "en")
        kind = "the number"
        for number, written in in_korean.items():
            if number not in in_english and not says(english, "en", number):
                there = f"line {en_line} of {named(project, en)}"
                yield from only_here(project, path, ko, ko_line, written, kind, there)
        for number, written in in_english.items():
            if number not in in_korean and not says(korean, "ko", number):
                there = f"line {ko_line} of {named(project, ko)}"
                yield from only_here(project, path, en, en_line, written, kind, there)


def names_are_the_same(project: Project) -> Iterator[Finding]:
    """What a Korean passage writes in Latin letters is in the English one; a term may have another form there."""
    terms = project.glossary.value
    in_korean, in_english = TermFinder(terms, "ko"), TermFinder(terms, "en")
    for path, (ko, ko_line, korean), (en, en_line, english) in _pairs(project):
        missing = [
            word
            for word in _LATIN_WORD.finditer(korean)
            if not re.search(
                rf"(?<![a-z0-9]){re.escape(word[0])}", english, re.IGNORECASE
            )
        ]
        if not missing:
            continue
        there = {mention.term.id for mention in in_english.find(english)}
        other_forms = [
            range(mention.start, mention.end)
            for mention in in_korean.find(korean)
            if mention.term.id in there
        ]
        where = f"line {en_line} of {named(project, en)}"
        for word in missing:
            if not any(word.start() in form for form in other_forms):
                yield from only_here(
                    project, path, ko, ko_line, word[0], "the name", where
                )


def lengths_are_alike(project: Project) -> Iterator[Finding]:
    """No passage is much shorter than its counterpart: a sign of what was left out."""
    for path, (ko, ko_line, korean), (en, en_line, english) in _pairs(project):
        if max(len(korean), len(english) / 2) < SHORT:
            continue
        ratio = len(english) / max(len(korean), 1)
        if LEAST <= ratio <= MOST:
            continue
        short, other = (en, ko) if ratio < LEAST else (ko, en)
        line, other_line = (en_line, ko_line) if short is en else (ko_line, en_line)
        text = english if short is en else korean
        if not project.differs_on_purpose(path, text):
            yield Finding(
                short.file,
                line,
                f"is much shorter than line {other_line} of {named(project, other)}: '{text[:40]}'",
                remedy="Say all that the other version says; if they differ on purpose, say why in data/differences.yml.",
            )


RULES = (numbers_are_the_same, names_are_the_same, lengths_are_alike)
