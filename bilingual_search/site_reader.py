"""Reads the pages of a built site, each with its version in another language."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from urllib.parse import quote, urljoin

from .addresses import page_path, path_at, site_root, sitemap_addresses
from .errors import SearchError
from .html_page import Entry, HtmlPage
from .index.fields import Page
from .options import Options
from .page_files import add_concepts, page_name, read_queries

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_NO_PAGES = ("404.html",)  # what a static host answers where there is none


@dataclass(frozen=True)
class _Read:
    """A page and the HTML it was read from."""

    page: Page
    html: HtmlPage
    entries: list[Page]  # its parts that are found by themselves
    stand_ins: dict[str, Page] = field(default_factory=dict)  # by locale that lacks it

    @property
    def versions(self) -> dict[str, Page]:
        """What is found of the page, by the locale of who finds it."""
        return {self.html.locale: self.page, **self.stand_ins}


def read_site(
    site: Path, options: Options, keywords: Mapping[str, Sequence[str]]
) -> dict[str, list[Page]]:
    """The searched pages of a built site by locale, in the order of sitemap.xml, else of their paths.

    Pages that stand in for a missing translation follow; parts of pages that are found by themselves come last, as
    pages of their own.

    `keywords` are what else readers type to find a page, by its path ("en/faq/gpu/", "about.html").
    Raises SearchError where there is nothing to search, or a page does not say what it has to.
    """
    files = _html_files(site, options.exclude)
    found = _read_pages(files, keywords)
    if not found:
        raise SearchError(
            f"{site}: all {len(files)} pages are left out of the search (data-search-exclude, noindex)."
        )
    sitemap = sitemap_addresses(site / "sitemap.xml")
    root = site_root(_own_addresses(found), sitemap)
    _pair_languages(found, root)
    locales = sorted({read.html.locale for read in found.values()})
    _add_stand_ins(found, locales)
    _add_page_files(found, files, locales, options)

    places = {
        path_at(address, root, found): place for place, address in enumerate(sitemap)
    }
    ordered = sorted(found, key=lambda path: (places.get(path, len(places)), path))
    pages: dict[str, list[Page]] = {locale: [] for locale in locales}
    for path in ordered:
        pages[found[path].html.locale].append(found[path].page)
    for path in ordered:
        for locale, page in found[path].stand_ins.items():
            pages[locale].append(page)
    for path in ordered:
        pages[found[path].html.locale] += found[path].entries
    return pages


def _html_files(site: Path, exclude: Sequence[str]) -> dict[str, Path]:
    """The HTML files of a site by the path of their page."""
    if not site.is_dir():
        raise SearchError(f"{site}: no such folder. Build the site first.")
    files = {}
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site)
        if not _matches(path.as_posix(), (*_NO_PAGES, *exclude)):
            files[page_path(path)] = file
    if not files:
        raise SearchError(f"{site}: has no HTML files. Build the site first.")
    return files


def _matches(path: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in patterns)


def _read_pages(
    files: Mapping[str, Path], keywords: Mapping[str, Sequence[str]]
) -> dict[str, _Read]:
    """The pages that are searched, by path."""
    found = {}
    problems = []
    for path, file in files.items():
        html = HtmlPage(_text(file))
        if html.is_excluded:
            continue
        problem = _problem(html)
        if problem:
            problems.append(f"{file}: {problem}")
            continue
        page = Page(
            url=quote(path),
            title=html.title,
            description=html.answer,
            keywords=keywords.get(path, ()),
            blocks=html.blocks,
            kind=html.kind,
            label=html.label,
            year=html.year,
        )
        entries = [_entry(page, entry) for entry in html.entries]
        found[path] = _Read(page, html, entries)
    if problems:
        raise SearchError("\n".join(problems))
    return found


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise SearchError(
            f"{file}: is not UTF-8 ({error.reason} at byte {error.start}). Save it as UTF-8, or name it under 'exclude'."
        ) from None


def _problem(html: HtmlPage) -> str | None:
    """What a page lacks, and what to do about it."""
    if not html.locale:
        return "says no language. Write <html lang=\"…\">, or name the file under 'exclude'."
    if not _LANGUAGE_TAG.fullmatch(html.locale):
        return (
            f'lang="{html.locale}" is no language. Write a code such as "ko" or "en".'
        )
    if not html.title:
        return "has no title. Give it an <h1> or a <title>, or data-search-exclude on <html>."
    for entry in html.entries:
        if not entry.title:
            return f'the part with id="{entry.id}" has no title. Mark one in it with data-search-title.'
    return None


def _entry(page: Page, entry: Entry) -> Page:
    """A part of a page as a page of its own; its first text is its short answer."""
    texts = [block.text for block in entry.blocks]
    return Page(
        url=f"{page.url}#{quote(entry.id)}",
        title=entry.title,
        description=texts[0] if texts else "",
        blocks=[block._replace(anchor="") for block in entry.blocks[1:]],
        kind=entry.kind,
        label=page.title,
    )


def _own_addresses(found: Mapping[str, _Read]) -> Iterable[tuple[str, str]]:
    """What each page calls itself: its canonical address, and the alternate in its own language."""
    for path, read in found.items():
        yield path, read.html.canonical
        yield path, read.html.alternates.get(read.html.locale, "")


def _pair_languages(found: Mapping[str, _Read], root: str) -> None:
    """Gives each page the first of its alternates that is a page in another language."""
    for path, read in found.items():
        for address in read.html.alternates.values():
            other = path_at(urljoin(root + quote(path), address), root, found)
            if other is not None and found[other].html.locale != read.html.locale:
                _pair(read, found[other])
                break


def _pair(read: _Read, twin: _Read) -> None:
    """Gives a page its version in another language, and so its entries, which have the same ids there."""
    read.page.twin = twin.page
    ids = [entry.id for entry in twin.html.entries]
    others = dict(zip(ids, twin.entries, strict=True))
    for entry, page in zip(read.html.entries, read.entries, strict=True):
        page.twin = others.get(entry.id)


def _add_stand_ins(found: Mapping[str, _Read], locales: Sequence[str]) -> None:
    """Pages that lack a translation stand in for it, with the label that translated pages of the same label have."""
    locale_of = {read.page.url: read.html.locale for read in found.values()}
    labels = {
        (read.page.label, locale_of[twin.url]): twin.label
        for read in found.values()
        if (twin := read.page.twin)
    }
    for read in found.values():
        if not read.html.is_untranslated:
            continue
        page, own = read.page, read.html.locale
        for locale in set(locales) - {own, *read.html.alternates}:
            label = labels.get((page.label, locale), page.label)
            read.stand_ins[locale] = replace(page, language=own, label=label)


def _add_page_files(
    found: Mapping[str, _Read],
    files: Iterable[str],
    locales: Sequence[str],
    options: Options,
) -> None:
    """Gives pages what is said of them in files beside the site, where a page may be named that is not searched."""
    names = {path: page_name(path, locales) for path in files}
    if options.queries:
        queries = read_queries(options.queries, set(names.values()), locales)
        for path, read in found.items():
            for locale, page in read.versions.items():
                page.queries = queries.get(names[path], {}).get(locale, [])
    if options.concepts:
        pages: dict[str, list[Page]] = {name: [] for name in names.values()}
        for path, read in found.items():
            pages[names[path]] += read.versions.values()
        add_concepts(pages, options.concepts)
