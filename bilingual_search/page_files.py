"""What is said of pages in files beside the site: what readers may type to find them, and who the readers are.

These files name a page by its path without its language: faq/gpu is faq/gpu/ and en/faq/gpu/, index the
home page.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, Field, TypeAdapter

from .errors import SearchError
from .index.fields import Page
from .yaml_file import read_checked


@dataclass(frozen=True)
class _Concept:
    """An entry of the file of concepts."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    id: str
    pages: Annotated[list[str], Field(min_length=1)]  # names of pages, the best first
    words: dict[str, list[str]]  # by locale


_QUERIES_FILE = TypeAdapter(dict[str, list[str]])
_CONCEPTS_FILE = TypeAdapter(list[_Concept])


def page_name(path: str, locales: Collection[str]) -> str:
    """The name of the page at a path: "en/faq/gpu/" -> "faq/gpu"."""
    first, _, rest = path.partition("/")
    if first in locales:
        path = rest
    return path.removesuffix(".html").strip("/") or "index"


def read_queries(
    folder: Path, names: Collection[str], locales: Sequence[str]
) -> dict[str, dict[str, list[str]]]:
    """{name of a page: {locale: what readers may type to find it}}.

    A page has a file of its own, faq/gpu.yml, with a list for each language:

        {ko: [GPU 없이 돼요?], en: [do I need a GPU]}

    Raises SearchError where a file has another shape, or belongs to none of the pages or languages.
    """
    queries = {}
    problems = []
    for file in sorted(folder.rglob("*.yml")):
        name = file.relative_to(folder).with_suffix("").as_posix()
        try:
            remedy = "Write a list of queries for each language."
            queries[name] = read_checked(file, _QUERIES_FILE, remedy, empty={})
        except SearchError as error:
            problems.append(str(error))
            continue
        if name not in names:
            problems.append(
                f"{file}: the site has no such page. Rename the file like its page, or delete it."
            )
        problems += _unknown_locales(file, queries[name], locales)
    if problems:
        raise SearchError("\n".join(problems))
    return queries


def read_unanswered(file: Path, locales: Sequence[str]) -> dict[str, list[str]]:
    """{locale: what readers may type and no page answers}. Raises SearchError where the file has another shape."""
    remedy = "Write a list of queries for each language."
    queries = read_checked(file, _QUERIES_FILE, remedy, empty={})
    if problems := _unknown_locales(file, queries, locales):
        raise SearchError("\n".join(problems))
    return queries


def _unknown_locales(
    file: Path, queries: Collection[str], locales: Sequence[str]
) -> list[str]:
    return [
        f"{file}: no page is in the language '{locale}'. Allowed: {', '.join(locales)}."
        for locale in sorted(set(queries) - set(locales))
    ]


def read_concepts(file: Path) -> list[dict[str, Any]]:
    """The entries of a file of concepts, see index/concepts.py; raises SearchError where it has another shape."""
    example = "{id: trade, pages: [faq/trade], words: {en: [plumber]}}"
    remedy = f"Write entries such as - {example}."
    entries = read_checked(file, _CONCEPTS_FILE, remedy, empty=[])
    return [asdict(entry) for entry in entries]


def add_concepts(pages: Mapping[str, Sequence[Page]], file: Path) -> None:
    """Give pages, by their name, the concepts that lead to them, in the order of the file.

    Raises SearchError where an entry leads to a page that is not there.
    """
    problems = []
    for entry in read_concepts(file):
        for name in dict.fromkeys(entry["pages"]):
            for page in pages.get(name, ()):
                page.concepts = [*page.concepts, entry["id"]]
            if name not in pages:
                problems.append(
                    f"{file}: {entry['id']}: the site has no page {name}. Correct the path, or leave it out."
                )
    if problems:
        raise SearchError("\n".join(problems))
