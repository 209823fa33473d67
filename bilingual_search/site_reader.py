"""Reads the pages of a built site, each with its version in another language."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import takewhile
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.etree import ElementTree

from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypedDict

from .errors import SearchError
from .html_page import Entry, HtmlPage
from .index.fields import Page
from .options import Options, read_yaml

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_SITEMAP_LOCATION = ".//{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
_NO_PAGES = ("404.html",)  # what a static host answers where there is none
_QUERIES_FILE = TypeAdapter(dict[str, list[str]])


class _Concept(TypedDict):
    """An entry of the file of concepts."""

    id: str
    pages: list[str]  # names of pages, the best first; none where no page answers
    words: dict[str, list[str]]  # by locale


_CONCEPTS_FILE = TypeAdapter(list[_Concept])


@dataclass(frozen=True)
class _Read:
    """A page and the HTML it was read from."""

    page: Page
    html: HtmlPage
    entries: list[Page]  # its parts that are found by themselves


def read_site(
    site: Path, options: Options, keywords: Mapping[str, Sequence[str]]
) -> dict[str, list[Page]]:
    """The searched pages of a built site by locale, in the order of sitemap.xml, else of their paths.

    Parts of pages that are found by themselves follow, as pages of their own.

    `keywords` are what else readers type to find a page, by its path ("en/faq/gpu/", "about.html").
    Raises SearchError where there is nothing to search, or a page does not say what it has to.
    """
    if not site.is_dir():
        raise SearchError(f"{site}: no such folder. Build the site first.")
    files = {
        _page_path(file.relative_to(site)): file
        for file in sorted(site.rglob("*.html"))
        if not _matches(
            file.relative_to(site).as_posix(), [*_NO_PAGES, *options.exclude]
        )
    }
    if not files:
        raise SearchError(f"{site}: has no HTML files. Build the site first.")

    found: dict[str, _Read] = {}
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
    if not found:
        raise SearchError(
            f"{site}: all {len(files)} pages are left out of the search (data-search-exclude, noindex)."
        )

    locations = _sitemap(site / "sitemap.xml")
    root = _root(found, locations)
    for path, read in found.items():
        for address in read.html.alternates.values():
            other = _path(urljoin(root + quote(path), address), root, found)
            if other is not None and found[other].html.locale != read.html.locale:
                _pair(read, found[other])
                break
    locales = sorted({read.html.locale for read in found.values()})
    names = {path: _name(path, locales) for path in files}
    if options.queries:
        _add_queries(found, names, options.queries)
    if options.concepts:
        _add_concepts(found, names, options.concepts)

    places = {
        _path(location, root, found): place for place, location in enumerate(locations)
    }
    ordered = sorted(found, key=lambda path: (places.get(path, len(places)), path))
    pages: dict[str, list[Page]] = {locale: [] for locale in locales}
    for path in ordered:
        pages[found[path].html.locale].append(found[path].page)
    for path in ordered:
        pages[found[path].html.locale] += found[path].entries
    return pages


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


def _pair(read: _Read, twin: _Read) -> None:
    """Gives a page its version in another language, and so its entries, which have the same ids there."""
    read.page.twin = twin.page
    ids = [entry.id for entry in twin.html.entries]
    others = dict(zip(ids, twin.entries, strict=True))
    for entry, page in zip(read.html.entries, read.entries, strict=True):
        page.twin = others.get(entry.id)


def _page_path(file: Path) -> str:
    """The path of a page below the root of the site: "" for index.html, "faq/", "faq/gpu.html"."""
    if file.name != "index.html":
        return file.as_posix()
    folder = file.parent.as_posix()
    return "" if folder == "." else folder + "/"


def _matches(path: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in patterns)


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


def _sitemap(file: Path) -> list[str]:
    """The addresses of sitemap.xml; none without one."""
    if not file.is_file():
        return []
    try:
        tree = ElementTree.parse(file)
    except ElementTree.ParseError as error:
        raise SearchError(f"{file}: is not valid XML: {error}.") from None
    return [
        (location.text or "").strip() for location in tree.iterfind(_SITEMAP_LOCATION)
    ]


def _root(found: Mapping[str, _Read], locations: Sequence[str]) -> str:
    """The address of the root of the site.

    Most pages name themselves by their whole address, as canonical or as the alternate of their own language:
    what stands before their path is the root. Without such pages it is the folder that all addresses of the
    sitemap have in common.
    """
    roots = Counter(
        address.removesuffix(quote(path))
        for path, read in found.items()
        for address in (
            read.html.canonical,
            read.html.alternates.get(read.html.locale, ""),
        )
        if urlsplit(address).netloc and address.endswith("/" + quote(path))
    )
    if roots:
        return roots.most_common(1)[0][0]
    if locations:
        folders = [urljoin(location, ".").split("/") for location in locations]
        steps = zip(*folders, strict=False)
        common = takewhile(lambda names: len(set(names)) == 1, steps)
        return "/".join(names[0] for names in common).rstrip("/") + "/"
    return "http://localhost/"


def _path(address: str, root: str, found: Mapping[str, _Read]) -> str | None:
    """The path of the page at an address; None if there is none."""
    if urlsplit(address).netloc != urlsplit(root).netloc:
        return None
    path = unquote(urlsplit(address).path)
    start = unquote(urlsplit(root).path)
    if not path.startswith(start):
        return None
    path = path.removeprefix(start)
    # Servers leave out index.html, the last slash, and some .html.
    for name in (path, path.removesuffix("index.html"), path + "/", path + ".html"):
        if name in found:
            return name
    return None


def _add_queries(
    found: Mapping[str, _Read], names: Mapping[str, str], folder: Path
) -> None:
    """Gives each page its queries.

    They stand in `folder`, in a file named by the path of the page without its language (en/faq/gpu/ in
    faq/gpu.yml, the home page in index.yml), for each language a list: {ko: [GPU 없이 돼요?], en: [do I need a GPU]}.
    """
    locales = sorted({read.html.locale for read in found.values()})
    queries = {}
    problems = []
    for file in sorted(folder.rglob("*.yml")):
        name = file.relative_to(folder).with_suffix("").as_posix()
        try:
            queries[name] = _QUERIES_FILE.validate_python(read_yaml(file) or {})
        except ValidationError as error:
            detail = error.errors()[0]
            key = ".".join(map(str, detail["loc"])) or "the whole file"
            problems.append(
                f"{file}: {key} is wrong: {detail['msg']}. Write a list of queries for each language."
            )
            continue
        for locale in queries[name].keys() - set(locales):
            problems.append(
                f"{file}: no page is in the language '{locale}'. Allowed: {', '.join(locales)}."
            )
    for name in sorted(queries.keys() - set(names.values())):
        problems.append(
            f"{folder / name}.yml: the site has no such page. Rename the file like its page, or delete it."
        )
    if problems:
        raise SearchError("\n".join(problems))
    for path, read in found.items():
        read.page.queries = queries.get(names[path], {}).get(read.html.locale, [])


def _add_concepts(
    found: Mapping[str, _Read], names: Mapping[str, str], file: Path
) -> None:
    """Gives each page the concepts that lead to it, in the order of the file (see index/concepts.py)."""
    for entry in read_concepts(file):
        missing = set(entry["pages"]) - set(names.values())
        if missing:
            raise SearchError(
                f"{file}: {entry['id']}: the site has no page {', '.join(sorted(missing))}. Correct the path, or leave it out."
            )
        for path, read in found.items():
            if names[path] in entry["pages"]:
                read.page.concepts = [*read.page.concepts, entry["id"]]


def read_concepts(file: Path) -> list[dict[str, Any]]:
    """The entries of a file of concepts; raises SearchError where one is not as it has to be."""
    try:
        return [
            dict(entry)
            for entry in _CONCEPTS_FILE.validate_python(read_yaml(file) or [])
        ]
    except ValidationError as error:
        detail = error.errors()[0]
        key = ".".join(map(str, detail["loc"])) or "the whole file"
        raise SearchError(
            f"{file}: {key} is wrong: {detail['msg']}. Write entries such as - {{id: trade, pages: [faq/trade], words: {{en: [plumber]}}}}."
        ) from None


def _name(path: str, locales: Sequence[str]) -> str:
    """The name of a page in files beside the site, the same in all languages: en/faq/gpu/ -> faq/gpu"""
    first, _, rest = path.partition("/")
    if first in locales:
        path = rest
    return path.removesuffix(".html").strip("/") or "index"
