"""A page to its searchable fields and its passages."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .parameters import FIELDS

# Kinds of parts of pages that are found by themselves, beside what answers, never before it.
ENTRIES = frozenset(["term", "topic"])


class Block(NamedTuple):
    """A paragraph, an item of a list, a heading: text without markup, white space made single spaces."""

    anchor: str  # id of the heading above it, or ""
    is_heading: bool
    text: str


@dataclass
class Page:
    """What the index needs to know of a page."""

    url: str  # relative to the root of the site
    title: str
    description: str = ""  # the short answer
    keywords: Sequence[str] = ()  # what readers type and the page does not say
    queries: Sequence[str] = ()  # whole queries that readers may type to find it
    concepts: Sequence[str] = ()  # kinds of readers that it answers: see concepts.py
    blocks: Sequence[Block] = ()  # its text, without title and short answer
    kind: str = "page"
    label: str = ""  # shown with a result, as is the year
    year: str = ""
    twin: "Page | None" = None  # the same page in another language
    language: str = (
        ""  # its own, where it stands in for one that the language of the index lacks
    )


def fields(page: Page) -> dict[str, list[str]]:
    """The fields of a page: {field name: list of texts}, as named in `parameters.FIELDS`.

    A term or a topic is looked for by its name; pages that have the words of its text answer better.
    A page of another language has the fields that it would lend its twin, and the predicted queries, which are
    in the language of the index.
    """
    own = _own_fields(page)
    if page.language:
        return {"queries": own["queries"], **_twin_fields(page)}
    if page.twin:
        own |= _twin_fields(page.twin)
    if page.kind in ENTRIES:
        return {name: own[name] for name in ("title", "twin_title") if name in own}
    return own


def _own_fields(page: Page) -> dict[str, list[str]]:
    return {
        "title": [page.title],
        "description": [page.description] if page.description else [],
        "keywords": list(page.keywords),
        "queries": list(page.queries),
        "headings": [block.text for block in page.blocks if block.is_heading],
        "body": [block.text for block in page.blocks if not block.is_heading],
    }


def _twin_fields(twin: Page) -> dict[str, list[str]]:
    return {
        "twin_" + name: texts
        for name, texts in _own_fields(twin).items()
        if "twin_" + name in FIELDS
    }


def passages(page: Page) -> list[tuple[str, str]]:
    """What can be shown of a page below its title: a list of (anchor, text), the short answer first."""
    content = [
        (block.anchor, block.text) for block in page.blocks if not block.is_heading
    ]
    return ([("", page.description)] if page.description else []) + content
