"""Links of a page lead to pages, to headings they have, or to other sites.

A page that awaits its translation is linked to like any other: the built page leads to the version that
there is, and says so.
"""

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from ..addresses import made_by_templates
from ..blocks import Target
from ..findings import Finding
from ..locales import other
from ..page_file import PageFile
from ..project import Project

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_ALLOWED_SCHEMES = ("https:", "http:", "mailto:")
_PUBLIC = re.compile(r"[^.]\.[a-z]{2,}$")  # no localhost, no number
_TRACKING = re.compile(r"[?&]((?:utm_\w+|fbclid|gclid|igshid)=)")
_DATA = {  # pages whose ids are not those of their headings
    "glossary": " They are the ids of data/glossary.yml.",
    "topics": " They are the ids of data/topics.yml.",
}
EXAMPLE = "[graduate school](../faq/graduate-school.md)"


def _links(project: Project) -> Iterator[tuple[str, str, PageFile, Target]]:
    """(path, locale, page, link) of every link."""
    for (path, locale), page in project.pages.items():
        for link in page.outline.links:
            yield path, locale, page, link


def target_page(path: str, address: str) -> tuple[str, str] | None:
    """The path of the page that a link on `path` leads to, and the id behind #; None for other links."""
    file, _, fragment = unquote(address).partition("#")
    if not address or _SCHEME.match(address) or address.startswith("/"):
        return None
    if not file:
        return path, fragment
    if not file.endswith(".md"):
        return None
    return normpath(join(dirname(path), file)).removesuffix(".md"), fragment


def _inner(project: Project) -> Iterator[tuple[str, PageFile, Target, str, str]]:
    """(locale, page, link, path of the page it leads to, id behind #) of links to pages."""
    for path, locale, page, link in _links(project):
        if target := target_page(path, link.address):
            yield locale, page, link, *target


def addresses_are_allowed(project: Project) -> Iterator[Finding]:
    """A link is relative and ends in .md, or leads to another site by https, http or mailto."""
    for _, _, page, link in _links(project):
        address = link.address.partition("#")[0]
        if not link.address:
            yield Finding(
                page.file,
                link.line,
                f"has a link without an address: [{link.text}]()",
                remedy="Say where it leads, or write the words alone.",
            )
        elif scheme := _SCHEME.match(link.address):
            host = urlsplit(link.address).hostname or ""
            if scheme[0].lower() not in _ALLOWED_SCHEMES or (
                scheme[0].lower() != "mailto:" and not _PUBLIC.search(host)
            ):
                yield Finding(
                    page.file,
                    link.line,
                    f"has a link to {link.address}",
                    "an address that starts with https:// and that everybody can reach",
                )
            elif found := _TRACKING.search(link.address):
                yield Finding(
                    page.file,
                    link.line,
                    f"has a link to {link.address}",
                    f"the same without '{found[1]}', which tells where a reader comes from",
                )
        elif link.address.startswith("/"):
            yield Finding(
                page.file,
                link.line,
                f"has a link to {link.address}",
                f"one from the page itself, such as {EXAMPLE}",
                "The site need not lie at the root of its host.",
            )
        elif address and not address.endswith(".md"):
            yield Finding(
                page.file,
                link.line,
                f"has a link to {link.address}",
                f"a page, such as {EXAMPLE}, or an address that starts with https://",
            )


def links_to_this_site_are_relative(project: Project) -> Iterator[Finding]:
    """No link names the site by its address, which is another one in a fork and under `make serve`."""
    settings = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    own = re.search(r"(?m)^site_url:.*?(https?://[^\s\"\']+)", settings)
    for _, _, page, link in _links(project):
        if own and link.address.startswith(own[1].rstrip("/")):
            yield Finding(
                page.file,
                link.line,
                f"has a link to {link.address}, on this site",
                f"one from the page itself, such as {EXAMPLE}",
            )


def links_lead_to_pages(project: Project) -> Iterator[Finding]:
    """A link within the site leads to a page of the same language."""
    inventory = project.inventory
    for _, page, link, target, _ in _inner(project):
        if target in inventory.pages or target in inventory.questions:
            continue
        elif re.match(r"(\.\./)+(ko|en)/", target):
            yield Finding(
                page.file,
                link.line,
                f"has a link to {link.address}, in the other language",
                remedy="Link to the page in this language; the header leads to the other one.",
            )
        else:
            known = sorted(
                path
                for path in (*inventory.pages, *inventory.questions)
                if path.rsplit("/", 1)[-1].casefold()
                == target.rsplit("/", 1)[-1].casefold()
            )
            hint = f" Is it {' or '.join(known)}?" if known else ""
            yield Finding(
                page.file,
                link.line,
                f"has a link to {link.address}, but there is no page {target}",
                remedy=f"Name a page of data/questions.yml, from where this one lies.{hint}",
            )


def anchors_exist(project: Project) -> Iterator[Finding]:
    """What stands behind # is the id of a heading of the page that the link leads to."""
    made = made_by_templates(project)
    for locale, page, link, target, fragment in _inner(project):
        version = project.pages.get((target, locale)) or project.pages.get(
            (target, other(locale).code)  # while it awaits its translation
        )
        if not fragment or not version:
            continue
        headings = [block.id for block in version.outline.blocks if block.id]
        ids = headings + made.get(target, [])
        if fragment not in ids:
            yield Finding(
                page.file,
                link.line,
                f"has a link to {link.address}, but {target} has no heading #{fragment}",
                remedy=f"It has: {', '.join(f'#{each}' for each in ids) or 'none'}.{_DATA.get(target, '')}",
            )


RULES = (
    addresses_are_allowed,
    links_to_this_site_are_relative,
    links_lead_to_pages,
    anchors_exist,
)
