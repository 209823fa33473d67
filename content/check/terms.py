"""A term that a page is about in one language, it is about in the other.

Passage by passage one in five would differ rightly, as "it" and "the model" stand for a term; in a title, or
twice on a page, two of 424 on the first 69 pages did. Everyday words, which the glossary does not explain, have
many translations.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from ..blocks import MARKUP
from ..findings import Finding
from ..glossary import TermFinder
from ..locales import LOCALES, other
from ..page_file import PageFile
from ..project import Project
from ..schema import Term
from .differences import named, only_here

OFTEN = 2  # mentions on a page

Piece = tuple[int, str]  # the line, and the text without its markup


class _Place(NamedTuple):
    """What has to have the same terms in both languages."""

    pieces: list[Piece]  # of the version whose terms are looked for
    least: int  # mentions that count
    counterpart: str  # the text of the other version
    name: str  # of the counterpart


def terms_are_the_same(project: Project) -> Iterator[Finding]:
    """The other version has a term of the title in its title or short answer, and one that a page has twice anywhere."""
    terms = [term for term in project.glossary.value if term.explain]
    finders = {code: TermFinder(terms, code) for code in LOCALES}
    for path, versions in project.pairs.items():
        for here, page, its in zip(LOCALES, versions, reversed(versions), strict=True):
            reported = set()
            for place in _places(page, its, named(project, its)):
                for term, line, word in _mentioned(place, finders[here]):
                    if term.id in reported or _has(
                        place.counterpart, term, other(here).code
                    ):
                        continue
                    reported.add(term.id)
                    yield from only_here(
                        project, path, page, line, word, "the term", place.name
                    )


def _places(page: PageFile, its: PageFile, name: str) -> Iterator[_Place]:
    """The title and the whole of a page, each with its counterpart."""
    pieces, its_pieces = _pieces(page), _pieces(its)
    answer = f"the title or short answer of {name}"
    yield _Place(pieces[:1], 1, _text(its_pieces[:2]), answer)
    yield _Place(pieces, OFTEN, _text(its_pieces), name)


def _pieces(page: PageFile) -> list[Piece]:
    """The title, the short answer and the passages."""
    head = page.front_matter
    return [
        (page.head.line("title"), head.title),
        (page.head.line("description"), head.description),
        *((each.line, MARKUP.sub("", each.text)) for each in page.outline.passages),
    ]


def _text(pieces: list[Piece]) -> str:
    return "\n\n".join(text for _, text in pieces)


def _mentioned(place: _Place, finder: TermFinder) -> Iterator[tuple[Term, int, str]]:
    """The terms of a place, each with the line and the spelling of its first mention."""
    counts: Counter[str] = Counter()
    first: dict[str, tuple[Term, int, str]] = {}
    for line, text in place.pieces:
        for mention in finder.find(text):
            word = text[mention.start : mention.end]
            counts[mention.term.id] += 1
            first.setdefault(mention.term.id, (mention.term, line, word))
    for key, found in first.items():
        if counts[key] >= place.least:
            yield found


def _has(text: str, term: Term, locale: str) -> bool:
    """Whether a text has a term, in any of its spellings or in words that mean the same."""
    return bool(TermFinder([term], locale).find(text)) or any(
        word.casefold() in text.casefold() for word in term.synonyms[locale]
    )


RULES = (terms_are_the_same,)
