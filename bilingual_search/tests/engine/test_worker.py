"""The worker's protocol, with the engine as it is served: joined to one module."""

from pathlib import Path

import pytest

from bilingual_search.index.analyse import Analyser
from bilingual_search.index.build import build
from bilingual_search.modules import join, minify
from bilingual_search.tests.conftest import PACKAGE
from bilingual_search.tests.engine.conftest import Engine
from bilingual_search.tests.engine.test_search import pages, write_index

TALK = """([url, messages, count]) => new Promise((done) => {
    const worker = new Worker(url, { type: "module" })
    const answers = []
    worker.onmessage = ({ data }) => {
        answers.push(data)
        if (answers.length === count) done(answers)
    }
    for (const message of messages) worker.postMessage(message)
})"""


@pytest.fixture(scope="module")
def served(site: Path, site_url: str, analyser: Analyser) -> str:
    """A folder as `write` writes it; gives the worker's address."""
    folder = site / "served"
    (folder / "0a1b2c3d/engine").mkdir(parents=True)
    (folder / "0a1b2c3d/engine/search.js").write_text(
        join(PACKAGE / "engine", "search"), encoding="utf-8"
    )
    (folder / "0a1b2c3d/engine/worker.js").write_text(
        minify((PACKAGE / "engine/worker.js").read_text(encoding="utf-8")),
        encoding="utf-8",
    )
    write_index(
        folder / "ko",
        build(
            pages()["ko"],
            lambda texts: dict(zip(texts, analyser.words(texts), strict=True)),
        ),
    )
    return site_url + "served/0a1b2c3d/engine/worker.js?locale="


def test_ready_then_results_then_passages(engine: Engine, served: str) -> None:
    ready, results, passages = engine.page.evaluate(
        TALK, [served + "ko", [{"type": "search", "id": 1, "query": "대학ㅇ"}], 3]
    )
    assert ready == {"type": "ready"}
    assert {
        "type": "results",
        "id": 1,
        "query": "대학ㅇ",
        "interpretedAs": None,
    }.items() <= results.items()
    assert set(results) == {
        "type",
        "id",
        "query",
        "total",
        "interpretedAs",
        "results",
        "nearest",
    }
    assert set(results["results"][0]) == {
        "url",
        "anchor",
        "title",
        "passage",
        "label",
        "year",
        "kind",
        "terms",
    }
    assert passages["type"] == "passages" and set(passages["passages"]["school/"]) == {
        "anchor",
        "passage",
    }


def test_only_the_newest_of_several_queries_is_answered(
    engine: Engine, served: str
) -> None:
    messages = [
        {"type": "search", "id": number, "query": query}
        for number, query in enumerate(("대", "대학", "대학원"), 1)
    ]
    _, results, _ = engine.page.evaluate(TALK, [served + "ko", messages, 3])
    assert (results["id"], results["query"]) == (3, "대학원")


def test_an_index_that_is_missing_is_an_error(engine: Engine, served: str) -> None:
    (error,) = engine.page.evaluate(TALK, [served + "xx", [], 1])
    assert error["type"] == "error" and "manifest.json" in error["message"]
