"""Writes the search of a built site beside its pages.

    search/page.css                  the style of what stands in the pages, see markup.py
    search/current.json              where the files of the engine and the box are, see assets.py
    search/<hash>/…                  these files
    search/<locale>/manifest.json    the index of one language, see index/files.py
    search/<locale>/…-<hash>-….json

Pages name only the folder `search/`; what changes from one build to the next is found through
current.json and the manifests, which a browser asks for anew each time.
"""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from .assets import page_style, read_assets
from .errors import SearchError
from .index.analyse import Analyser
from .index.build import build
from .index.cache import Cache
from .options import DEFAULTS, Options
from .page_files import read_concepts, read_unanswered
from .site_reader import read_site
from .yaml_file import read_checked

FOLDER = "search"
CURRENT = "current.json"
PAGE_STYLE = "page.css"
_GLOSSARY_FILE = TypeAdapter(list[dict[str, Any]])
CACHE_FILE = "analyses.txt"

# Paths below the folder that only a build of the search can have written.
_OURS = re.compile(
    r"[0-9a-f]{8}/.+|[^/]+/(manifest|[a-z]+-[0-9a-f]{8}(-\d+)?)\.json|current\.json"
)


def write(
    site: Path,
    options: Options = DEFAULTS,
    keywords: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, int]:
    """Read every page of a built site, and write index, engine and box into its folder `search`.

    `keywords` are words that readers type to find a page, by its path ("en/faq/gpu/"). Gives the number of
    pages by locale. The same site and options give the same bytes. Raises SearchError where something has
    to be mended.
    """
    locales = read_site(site, options, keywords or {})
    glossary = _read_glossary(options.glossary)
    concepts = read_concepts(options.concepts) if options.concepts else []
    unanswered = (
        read_unanswered(options.unanswered, sorted(locales))
        if options.unanswered
        else {}
    )
    analyser = _analyser()
    files: dict[str, str] = {}
    with Cache(options.cache and options.cache / CACHE_FILE, analyser.version) as cache:
        for locale, pages in locales.items():
            index = build(
                pages,
                lambda texts: cache.get(texts, analyser.words),
                glossary,
                concepts,
                unanswered.get(locale, []),
            )
            files |= {f"{locale}/{name}": text for name, text in index.items()}
    assets = read_assets(options, locales)
    files[PAGE_STYLE] = page_style()
    files |= {f"{assets.folder}/{name}": text for name, text in assets.files.items()}
    # Last: until it is there, whoever asks gets the files of the build before.
    files[CURRENT] = json.dumps(assets.current)
    _write(site / FOLDER, files)
    return {locale: len(pages) for locale, pages in locales.items()}


@cache
def _analyser() -> Analyser:
    """Kept while a site is served: it takes seconds to load."""
    return Analyser()


def _read_glossary(file: Path | None) -> list[dict[str, Any]]:
    """The entries of the glossary, see index/glossary.py."""
    if not file:
        return []
    remedy = "Write a list of terms such as - {ko: 논문, en: paper}."
    return read_checked(file, _GLOSSARY_FILE, remedy, empty=[])


def _write(folder: Path, files: dict[str, str]) -> None:
    """Writes the files, and deletes those of earlier builds."""
    for name, text in files.items():
        target = folder / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
        except OSError as error:
            raise SearchError(f"{target}: cannot be written: {error}") from None
    for file in sorted(folder.rglob("*"), reverse=True):
        path = file.relative_to(folder).as_posix()
        if file.is_file() and _OURS.fullmatch(path) and path not in files:
            file.unlink()
        elif file.is_dir() and not any(file.iterdir()):
            file.rmdir()
