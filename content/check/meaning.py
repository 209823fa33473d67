"""Both versions of a passage say the same, as far as that shows without knowing the languages.

What differs on purpose stands in data/differences.yml with the reason.
"""

import re
from collections.abc import Iterator

from ..findings import Finding
from ..numbers import numbers, says
from ..page_file import PageFile
from ..project import Project

_MARKUP = re.compile(r"\]\([^)]*\)|\{[^}]*\}|`[^`]*`|https?://\S+")

# English characters for one Korean one. In the passages of the first 134 pages with at least 12 Korean
# characters the ratio was between 0.74 and 3.71, in those with at least 80 between 1.31 and 2.97.
LEAST, MOST = 0.6, 4.5
SHORT = 20  # Korean characters, or twice as many English ones, below which a ratio says little

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
                    (ko, one.line, _MARKUP.sub("", one.text).strip()),
                    (en, other.line, _MARKUP.sub("", other.text).strip()),
                )


def numbers_are_the_same(project: Project) -> Iterator[Finding]:
    """A number or year in one language is in the other: in digits, in words, or as 1만 for 10,000."""
    for path, (ko, ko_line, korean), (en, en_line, english) in _pairs(project):
        in_korean, in_english = numbers(korean, "ko"), numbers(english, "en")
        for number, written in in_korean.items():
            if number not in in_english and not says(english, "en", number):
                yield from _differs(project, path, ko, ko_line, written, en, en_line)
        for number, written in in_english.items():
            if number not in in_korean and not says(korean, "ko", number):
                yield from _differs(project, path, en, en_line, written, ko, ko_line)


def _differs(
    project: Project,
    path: str,
    page: PageFile,
    line: int,
    number: str,
    other: PageFile,
    other_line: int,
) -> Iterator[Finding]:
    if not project.differs_on_purpose(path, number):
        yield Finding(
            page.file,
            line,
            f"has the number {number}, which line {other_line} of {_named(project, other)} does not have",
            remedy="Correct one of the two; if they differ on purpose, say why in data/differences.yml.",
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
                f"is much shorter than line {other_line} of {_named(project, other)}: '{text[:40]}'",
                remedy="Say all that the other version says; if they differ on purpose, say why in data/differences.yml.",
            )


def differences_are_still_there(project: Project) -> Iterator[Finding]:
    """What data/differences.yml excuses is a page, and is on it: a warning where it is not."""
    for number, difference in enumerate(project.differences.value):
        pages = [
            page for (path, _), page in project.pages.items() if path == difference.page
        ]
        texts = [
            f"{page.front_matter.title} {page.front_matter.description} {_MARKUP.sub('', page.body)}"
            for page in pages
        ]
        if not any(difference.text in text for text in texts):
            yield Finding(
                project.differences.file,
                project.differences.line(number),
                f"excuses '{difference.text}' on {difference.page}, which is not there",
                remedy="Remove the entry.",
                warning=True,
            )


def _named(project: Project, page: PageFile) -> str:
    return page.file.relative_to(project.root).as_posix()


RULES = (numbers_are_the_same, lengths_are_alike, differences_are_still_there)
