"""data/glossary.yml is in order, and every term of it is used."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ..findings import Finding
from ..glossary import TermFinder
from ..locales import LOCALES, other
from ..page_file import PageFile
from ..project import Project


def terms_are_sorted(project: Project) -> Iterator[Finding]:
    """Terms stand in the order of their ids, so that branches merge and a term is found."""
    file = project.glossary
    ids = [term.id for term in file.value]
    for number, (before, after) in enumerate(pairwise(ids), 1):
        if after < before:
            place = next(each for each in sorted(ids) if each > after)
            yield Finding(
                file.file,
                file.line(number, "id"),
                f"has '{after}' behind '{before}'",
                remedy=f"Move it before '{place}': terms are sorted by id.",
            )


def terms_stand_once(project: Project) -> Iterator[Finding]:
    """No two terms have the same id, or the same spelling in a language."""
    file = project.glossary
    for key in ("id", *LOCALES):
        first: dict[str, str] = {}
        for number, term in enumerate(file.value):
            value = getattr(term, key)
            if value in first:
                yield Finding(
                    file.file,
                    file.line(number, key),
                    f"has the {key} '{value}' twice, at {first[value]} and {term.id}",
                    remedy="Make one entry of the two.",
                )
            first.setdefault(value, term.id)


def spellings_are_accepted_or_avoided(project: Project) -> Iterator[Finding]:
    """No spelling of a term is both accepted and to be avoided."""
    file = project.glossary
    for number, term in enumerate(file.value):
        for code in LOCALES:
            for spelling in set(term.spellings(code)) & set(term.avoid[code]):
                yield Finding(
                    file.file,
                    file.line(number, "avoid", code),
                    f"{term.id} has '{spelling}' both as accepted and to be avoided",
                    remedy="Take it out of one of the two.",
                )


def synonyms_mean_one_term(project: Project) -> Iterator[Finding]:
    """No synonym belongs to two terms, or is another term: the search would not know which one is meant."""
    file = project.glossary
    for code in LOCALES:
        owners: dict[str, list[str]] = defaultdict(list)
        for term in file.value:
            for word in dict.fromkeys([*term.spellings(code), *term.synonyms[code]]):
                owners[word.casefold()].append(term.id)
        for number, term in enumerate(file.value):
            for place, word in enumerate(term.synonyms[code]):
                others = [each for each in owners[word.casefold()] if each != term.id]
                if others:
                    yield Finding(
                        file.file,
                        file.line(number, "synonyms", code, place),
                        f"{term.id} has the synonym '{word}', which {others[0]} has, too",
                        remedy="Leave it to the term that readers mean by it.",
                    )


def every_term_is_used(project: Project) -> Iterator[Finding]:
    """Some page of each language has the term, or will when its translation is there."""
    file = project.glossary
    for code, locale in LOCALES.items():
        text = _text(page for (_, its), page in project.pages.items() if its == code)
        awaited = _text(project.awaited(code))
        used = {mention.term.id for mention in TermFinder(file.value, code).find(text)}
        for number, term in enumerate(file.value):
            # One finder for all is fast, and misses a term that stands only within a longer one.
            if (
                term.id not in used
                and not TermFinder([term], code).find(text)
                and not TermFinder([term], other(code).code).find(awaited)
            ):
                yield Finding(
                    file.file,
                    file.line(number, "id"),
                    f"has the term {term.id}, but no page in {locale.name} has '{term[code]}'",
                    remedy="Use it on a page, or remove the entry.",
                    warning=True,  # it only makes the glossary longer
                )


def _text(pages: Iterable[PageFile]) -> str:
    return "\n\n".join(
        f"{page.front_matter.title}\n\n{page.front_matter.description}\n\n{page.body}"
        for page in pages
    )


RULES = (
    terms_are_sorted,
    terms_stand_once,
    spellings_are_accepted_or_avoided,
    synonyms_mean_one_term,
    every_term_is_used,
)
