"""Indexes of a built site that have not seen half of the queries, to judge that half by.

A query is in the half that its text says, in whatever files and languages it stands.
"""

import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import bilingual_search
from bilingual_search import Options
from content.locales import LOCALES
from content.project import Project

HALVES = (0, 1)


@dataclass(frozen=True)
class KnownQuery:
    """What readers may type, and whether a page answers it."""

    text: str
    locale: str
    answered: bool

    @property
    def half(self) -> int:
        """The half of the queries that it is in."""
        return half_of(self.text)


def half_of(text: str) -> int:
    """0 or 1, always the same for a query; capitals make no difference."""
    return hashlib.sha256(text.casefold().encode()).digest()[0] % 2


def known_queries(project: Project) -> list[KnownQuery]:
    """The queries of a project, each once in a language, however many pages it leads to."""

    def once(locale: str, answered: bool, texts: Iterable[str]) -> Iterator[KnownQuery]:
        for text in {text.casefold(): text for text in texts}.values():
            yield KnownQuery(text, locale, answered)

    files = project.queries.values()
    return [
        query
        for locale in LOCALES
        for query in (
            *once(
                locale, True, (text for file in files for text in file.value[locale])
            ),
            *once(locale, False, project.unanswered.value[locale]),
        )
    ]


def write_without(half: int, project: Project, site: Path, folder: Path) -> Path:
    """The index of a built site's pages without half of the queries, in a new folder; gives where it lies."""
    pages = folder / "pages"
    shutil.copytree(site, pages, ignore=_all_but_pages)
    options = Options.read(project.data / "search.yml", project.root)
    cache = folder / "cache"  # a copy: a build drops from it what it does not need
    if options.cache and options.cache.is_dir():
        shutil.copytree(options.cache, cache)
    options = replace(
        options,
        queries=folder / "queries",
        unanswered=folder / "unanswered.yml",
        cache=cache,
    )
    _write_queries(half, project, folder)
    bilingual_search.write(pages, options, project.keywords)
    return pages / "search"


def _all_but_pages(folder: str, names: list[str]) -> list[str]:
    return [
        name
        for name in names
        if Path(name).suffix not in (".html", ".xml")
        and not Path(folder, name).is_dir()
    ]


def _write_queries(half: int, project: Project, folder: Path) -> None:
    files = {f"queries/{path}.yml": file for path, file in project.queries.items()}
    for name, file in (*files.items(), ("unanswered.yml", project.unanswered)):
        others = {
            locale: [text for text in file.value[locale] if half_of(text) != half]
            for locale in LOCALES
        }
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        # JSON is YAML in which every text is quoted.
        target.write_text(json.dumps(others, ensure_ascii=False), encoding="utf-8")
