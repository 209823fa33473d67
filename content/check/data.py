"""data/localized_links.yml: what differs by language on purpose does differ, and is needed."""

from collections.abc import Iterator

from ..findings import Finding
from ..locales import LOCALES, other
from ..project import Project


def localized_links_are_used(project: Project) -> Iterator[Finding]:
    """Each address of a pair stands on a page of its language, or will when its translation is there."""
    file = project.localized_links
    used = {
        (locale, link.address)
        for (_, locale), page in project.pages.items()
        for link in page.outline.links
    }
    awaited = {
        (locale, link.address)
        for locale in LOCALES
        for page in project.awaited(locale)
        for link in page.outline.links
    }
    for number, pair in enumerate(file.value):
        for locale in LOCALES:
            address, there = pair[locale], pair[other(locale).code]
            if (locale, address) not in used and (locale, there) not in awaited:
                yield Finding(
                    file.file,
                    file.line(number, locale),
                    f"has {address}, which no page in this language links to",
                    remedy="Remove the pair, or correct the address.",
                    warning=True,  # no reader meets it
                )


def localized_links_are_pairs(project: Project) -> Iterator[Finding]:
    """No address has two counterparts, and none is its own."""
    file = project.localized_links
    default, second = LOCALES
    for number, pair in enumerate(file.value):
        if pair[default] == pair[second]:
            yield Finding(
                file.file,
                file.line(number),
                f"has {pair[default]} in both languages",
                remedy="Remove it: an address that does not differ need not be listed.",
            )
        for earlier in file.value[:number]:
            if any(pair[code] == earlier[code] for code in LOCALES):
                yield Finding(
                    file.file,
                    file.line(number),
                    f"has the pair of {pair[default]} twice",
                    remedy="Remove one.",
                )


RULES = (localized_links_are_used, localized_links_are_pairs)
