"""The engine in a browser: a page that can import its modules, and small indexes to search."""

import json
import shutil
from pathlib import Path

import pytest

from tools.project import ROOT
from tools.server import serve


class Engine:
    """The engine's modules, called from Python."""

    def __init__(self, page, url):
        self.page, self.url = page, url

    def call(self, module, expression, argument=None):
        """The value of a JavaScript function expression of (module, argument)."""
        return self.page.evaluate(
            "async ([url, source, argument]) => (0, eval)('(' + source + ')')(await import(url), argument)",
            [f"{self.url}engine/{module}.js", expression, argument],
        )

    def map(self, module, function, values):
        """What an exported function gives for each of a list of values."""
        return self.call(
            module,
            f"(module, values) => values.map((value) => module.{function}(value))",
            values,
        )

    def search(self, locale, queries):
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
def site(tmp_path_factory):
    """A folder with the engine, served; tests put indexes beside it."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "bilingual_search/engine", folder / "engine")
    (folder / "index.html").write_text("<!doctype html><title>engine</title>")
    return folder


@pytest.fixture(scope="session")
def site_url(site):
    with serve(site, "/") as url:
        yield url


@pytest.fixture(scope="session")
def engine(browser, site_url):
    page = browser.new_page()
    page.goto(site_url)
    yield Engine(page, site_url)
    page.close()


@pytest.fixture(scope="session")
def cases():
    """Cases shared by Python and JavaScript."""
    return json.loads(
        (Path(__file__).parent / "cases.json").read_text(encoding="utf-8")
    )
