"""data/localized_links.yml: what differs by language on purpose does differ, and is needed."""

from collections.abc import Iterator

from ..findings import Finding
from ..locales import LOCALES
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
        for locale, address, other in (
            ("ko", pair.ko, pair.en),
            ("en", pair.en, pair.ko),
        ):
            if (locale, address) not in used and (locale, other) not in awaited:
                yield Finding(
                    file.file,
                    file.line(number, locale),
                    f"has {address}, which no page in this language links to",
                    remedy="Remove the pair, or correct the address.",
                )


def localized_links_are_pairs(project: Project) -> Iterator[Finding]:
    """No address has two counterparts, and none is its own."""
    file = project.localized_links
    for number, pair in enumerate(file.value):
        if pair.ko == pair.en:
            yield Finding(
                file.file,
                file.line(number),
                f"has {pair.ko} in both languages",
                remedy="Remove it: an address that does not differ need not be listed.",
            )
        for earlier in file.value[:number]:
            if pair.ko == earlier.ko or pair.en == earlier.en:
                yield Finding(
                    file.file,
                    file.line(number),
                    f"has the pair of {pair.ko} twice",
                    remedy="Remove one.",
                )


RULES = (localized_links_are_used, localized_links_are_pairs)
