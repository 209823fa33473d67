"""The rules that pages and data keep, whatever the site is about.

A rule is a function with a docstring that says what has to be so; it is given the project and yields a
finding for whatever is not. `python -m content.check` prints them, the build stops at them, and the
tests call the same functions.
"""

from collections.abc import Callable, Iterable

from ..findings import ContentError, Finding
from ..locales import LOCALES
from ..project import Project
from . import (
    addresses,
    characters,
    copies,
    data,
    differences,
    files,
    freshness,
    glossary,
    headings,
    in_step,
    inventory,
    keywords,
    language,
    languages,
    links,
    markup,
    meaning,
    parity,
    people,
    pictures,
    queries,
    rendering,
    spellings,
    style,
    terms,
    texts,
    titles,
)

Rule = Callable[[Project], Iterable[Finding]]

# What can only be told by rules that know the languages: where others take their place, these are silent.
_OF_KOREAN_AND_ENGLISH: tuple[Rule, ...] = (
    *language.RULES,
    *meaning.RULES,
    *people.RULES,
    *style.RULES,
    *terms.RULES,
)

RULES: tuple[Rule, ...] = (
    *languages.RULES,
    *files.RULES,
    *addresses.RULES,
    *data.RULES,
    *inventory.RULES,
    *parity.RULES,
    *differences.RULES,
    *headings.RULES,
    *links.RULES,
    *pictures.RULES,
    *markup.RULES,
    *rendering.RULES,
    *characters.RULES,
    *titles.RULES,
    *copies.RULES,
    *keywords.RULES,
    *queries.RULES,
    *spellings.RULES,
    *glossary.RULES,
    *texts.RULES,
    *freshness.RULES,
    *(_OF_KOREAN_AND_ENGLISH if LOCALES.keys() == {"ko", "en"} else ()),
)
# What a page needs before it is handed in, but not while it is written: no build stops at it.
ALL_RULES: tuple[Rule, ...] = (*RULES, *addresses.RULES_OF_CHECK, *in_step.RULES)


def check(project: Project, rules: Iterable[Rule] = RULES) -> list[Finding]:
    """All findings of the rules, each once, by file and line, with what keeps files from being read."""
    findings = set(project.unreadable)
    for rule in rules:
        try:
            findings.update(rule(project))
        except ContentError:
            continue  # the rule needs a file that cannot be read, which is a finding already
    return sorted(finding.relative_to(project.root) for finding in findings)
