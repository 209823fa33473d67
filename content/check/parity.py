"""Both versions of a page have the same shape: block by block, link by link, picture by picture, with the same code.

The page in the default language is the one compared with; which of the two is right is for a person to say. Only the
first difference of a kind is named: from there on the two are out of step.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import TypeVar

from ..blocks import Block, Outline, Target
from ..findings import Finding
from ..locales import LOCALES
from ..page_file import PageFile
from ..project import Project
from .differences import named, only_here
from .links import target_page

_LOCALIZED_PICTURE = re.compile(rf"\.({'|'.join(LOCALES)})(?=\.\w+$)")
_REMEDY = "Give both versions the same, in the same order."

Part = TypeVar("Part", Block, Target)
Side = tuple[Path, Outline]


def blocks_are_the_same(project: Project) -> Iterator[Finding]:
    """Headings with the same ids, paragraphs, lists of the same length, tables of the same size, notes."""
    for ko, en in project.pairs.values():
        yield from compare_blocks((ko.file, ko.outline), (en.file, en.outline))


def links_are_the_same(project: Project) -> Iterator[Finding]:
    """Links to the same targets; external ones may differ as data/localized_links.yml says.

    A link to a question that awaits its translation may be left out in the language that has none.
    """
    default, second = LOCALES
    localized = {pair[default]: pair[second] for pair in project.localized_links.value}
    for path, (ko, en) in project.pairs.items():
        yield from compare_links(
            (ko.file, _without_awaited(ko, path, project)),
            (en.file, _without_awaited(en, path, project)),
            localized,
        )


def pictures_are_the_same(project: Project) -> Iterator[Finding]:
    """The same pictures; name.ko.png and name.en.png are a pair."""
    for ko, en in project.pairs.values():
        yield from compare_pictures((ko.file, ko.outline), (en.file, en.outline))


def code_is_the_same(project: Project) -> Iterator[Finding]:
    """What is code in one language is code in the other, letter by letter; its order within the page may differ."""
    for path, versions in project.pairs.items():
        for page, its in (versions, reversed(versions)):
            left = Counter(code.text for code in its.outline.codes)
            for code in page.outline.codes:
                left[code.text] -= 1
                if left[code.text] < 0:
                    where = named(project, its)
                    yield from only_here(
                        project, path, page, code.line, code.text, "the code", where
                    )


def compare_blocks(korean: Side, english: Side) -> Iterator[Finding]:
    """The first block that differs between two texts, given as (file, outline)."""
    yield from _first_difference(
        (korean[0], korean[1].blocks),
        (english[0], english[1].blocks),
        lambda block: f"a {block}",
        same=lambda ko, en: ko.shape == en.shape,
    )


def compare_links(
    korean: Side, english: Side, localized: Mapping[str, str]
) -> Iterator[Finding]:
    """The first link that differs; `localized` maps an address in the Korean text to the one that stands for it."""
    yield from _first_difference(
        (korean[0], korean[1].links),
        (english[0], english[1].links),
        lambda link: f"a link to {link.address}",
        lambda link: f"a link to {localized.get(link.address, link.address)}",
        lambda ko, en: en.address == localized.get(ko.address, ko.address),
    )


def compare_pictures(korean: Side, english: Side) -> Iterator[Finding]:
    """The first picture that differs."""

    def name(picture: Target) -> str:
        return _LOCALIZED_PICTURE.sub("", picture.address)

    yield from _first_difference(
        (korean[0], korean[1].pictures),
        (english[0], english[1].pictures),
        lambda picture: f"the picture {picture.address}",
        same=lambda ko, en: name(ko) == name(en),
    )


def _first_difference(
    korean: tuple[Path, tuple[Part, ...]],
    english: tuple[Path, tuple[Part, ...]],
    describe: Callable[[Part], str],
    expected: Callable[[Part], str] | None = None,
    same: Callable[[Part, Part], bool] = lambda ko, en: ko == en,
) -> Iterator[Finding]:
    (_, korean_parts), (english_file, english_parts) = korean, english
    expected = expected or describe
    for ko, en in zip_longest(korean_parts, english_parts):
        if en is None:
            yield Finding(
                english_file,
                english_parts[-1].line if english_parts else 1,
                "ends early",
                f"{expected(ko)}, as in line {ko.line} of the Korean version",
                _REMEDY,
            )
        elif ko is None:
            yield Finding(
                english_file,
                en.line,
                f"has {describe(en)}",
                "nothing more, as the Korean version",
                _REMEDY,
            )
        elif not same(ko, en):
            yield Finding(
                english_file,
                en.line,
                f"has {describe(en)}",
                f"{expected(ko)}, as in line {ko.line} of the Korean version",
                _REMEDY,
            )
        else:
            continue
        return


def _without_awaited(page: PageFile, path: str, project: Project) -> Outline:
    """The page's outline, without links to questions that await a translation."""
    inventory = project.inventory

    def is_awaited(link: Target) -> bool:
        target = target_page(path, link.address)
        question = inventory.questions.get(target[0]) if target else None
        return question is not None and bool(question.awaiting)

    links = tuple(link for link in page.outline.links if not is_awaited(link))
    return replace(page.outline, links=links)


RULES = (
    blocks_are_the_same,
    links_are_the_same,
    pictures_are_the_same,
    code_is_the_same,
)
