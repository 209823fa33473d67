"""Which files of a split index are fetched for synonyms."""

import string
from pathlib import Path

import pytest

from bilingual_search.index.files import Contents, index_files
from bilingual_search.index.parameters import FileSizes
from bilingual_search.tests.engine.conftest import Engine
from bilingual_search.tests.engine.test_search import write_index

# More than are kept as alternatives (MAX_ALTERNATIVES); one of them has a synonym.
TERMS = [f"paper{letter}" for letter in string.ascii_lowercase]
WORD, SYNONYM = TERMS[0], "zebra"
BETWEEN = "y" * 60  # fills a file, so that the synonym is in one of its own
PAGES = [*TERMS, BETWEEN, SYNONYM]

SEARCH = """async ({ Search }, { folder, query }) => {
    const names = []
    const search = await Search.open(async (name) => {
        names.push(name)
        return (await fetch(folder + name)).json()
    })
    const { results } = await search.search(query)
    return { names, urls: results.map(({ url }) => url) }
}"""


@pytest.fixture(scope="module")
def folder(site: Path) -> str:
    """Where the index is, below the address of the site."""
    contents = Contents(
        {term: [(page, 9)] for page, term in enumerate(PAGES)},
        pages=[(f"{term}/", term, "", "") for term in PAGES],
        passages=[[("", term)] for term in PAGES],
        kinds=[("question", len(PAGES))],
        synonyms=[[WORD, SYNONYM]],
    )
    files = index_files(contents, FileSizes(whole=0, terms=60))
    write_index(site / "synonyms", files)
    return "synonyms/"


def ask(engine: Engine, folder: str, query: str) -> tuple[set[str], list[str]]:
    """The names of the files of terms that are fetched for a query, and the pages that are found."""
    found = engine.call(
        "search", SEARCH, {"folder": engine.url + folder, "query": query}
    )
    terms = {name for name in found["names"] if name.startswith("terms")}
    return terms, found["urls"]


def test_synonyms_are_fetched_only_where_there_is_place_for_them(
    engine: Engine, folder: str
) -> None:
    with_synonym, found = ask(engine, folder, WORD)
    assert f"{WORD}/" in found and f"{SYNONYM}/" in found
    beginning, found = ask(engine, folder, WORD[:-1])
    assert len(found) == 10 and f"{SYNONYM}/" not in found
    # All files of what begins so are there, and none for the synonym.
    assert with_synonym - beginning
