"""The engine in a browser: a page that can import its modules, and small indexes to search."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from bilingual_search.tests.conftest import PACKAGE, Serve


class Engine:
    """The engine's modules, called from Python."""

    def __init__(self, page: Page, url: str):
        self.page, self.url = page, url

    def call(self, module: str, expression: str, argument: Any = None) -> Any:
        """The value of a JavaScript function expression of (module, argument)."""
        return self.page.evaluate(
            "async ([url, source, argument]) => (0, eval)('(' + source + ')')(await import(url), argument)",
            [f"{self.url}engine/{module}.js", expression, argument],
        )

    def map(self, module: str, function: str, values: list[Any]) -> list[Any]:
        """What an exported function gives for each of a list of values."""
        found: list[Any] = self.call(
            module,
            f"(module, values) => values.map((value) => module.{function}(value))",
            values,
        )
        return found

    def search(self, locale: str, queries: list[str]) -> Any:
        """What the box would get for queries, with passages."""
        return self.call(
            "search",
            """async ({ Search }, { folder, queries }) => {
                const load = async (name) => (await fetch(folder + name)).json()
                const search = await Search.open(load)
                const answers = []
                for (const query of queries) {
                    const answer = await search.search(query)
                    answers.push({ ...answer, passages: answer.passages && await answer.passages() })
                }
                return answers
            }""",
            {"folder": f"{self.url}{locale}/", "queries": queries},
        )


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the engine, served; tests put indexes beside it."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(PACKAGE / "engine", folder / "engine")
    (folder / "index.html").write_text("<!doctype html><title>engine</title>")
    return folder


@pytest.fixture(scope="session")
def site_url(site: Path, serve: Serve) -> Iterator[str]:
    with serve(site, "/") as url:
        yield url


@pytest.fixture(scope="session")
def engine(browser: Browser, site_url: str) -> Iterator[Engine]:
    page = browser.new_page()
    page.goto(site_url)
    yield Engine(page, site_url)
    page.close()


@pytest.fixture(scope="session")
def cases() -> Any:
    """Cases shared by Python and JavaScript."""
    return json.loads(
        (Path(__file__).parent / "cases.json").read_text(encoding="utf-8")
    )
