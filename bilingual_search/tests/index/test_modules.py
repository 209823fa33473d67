"""Joining of modules and what it refuses."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from bilingual_search.errors import SearchError
from bilingual_search.modules import join, minify

WriteModules = Callable[[dict[str, str]], Path]


@pytest.fixture
def modules(tmp_path: Path) -> WriteModules:
    """Writes modules, {name: source}; gives their folder."""

    def write(sources: dict[str, str]) -> Path:
        for name, source in sources.items():
            (tmp_path / f"{name}.js").write_text(source, encoding="utf-8")
        return tmp_path

    return write


def run(browser: Browser, source: str) -> Any:
    """What a module exports, as a page sees it that imports it."""
    page = browser.new_page()
    try:
        return page.evaluate(
            "async (source) => ({ ...await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))) })",
            source,
        )
    finally:
        page.close()


def test_a_joined_module_does_what_its_parts_do(
    modules: WriteModules, browser: Browser
) -> None:
    folder = modules(
        {
            "entry": """/** Says. */
import { double, NAME } from "./a.js";
import {
  one,
} from "./b.js";

// local names of two modules do not meet
const secret = 1;
export const result = double(one) + secret;
export const name = NAME;
""",
            "a": """import { one } from "./b.js";
const secret = 10;
export const NAME = `${secret}
// no comment`;
export function double(value) {
  return value * 2 * one; // but this is one
}
""",
            "b": "export const one = 1;\nexport async function later() {}\nexport class Thing {}\n",
        }
    )
    joined = join(folder, "entry")
    assert run(browser, joined) == {"result": 3, "name": "10\n// no comment"}
    assert "Says" not in joined and "but this is one" not in joined


def test_comments_and_spaces_go_and_text_stays() -> None:
    source = (
        "/** Says. */\nconst a = `x\n// kept  ${1}`; // gone\nconst b = a / 2 / 3;\n"
    )
    assert minify(source) == "const a=`x\n// kept  ${1}`;const b=a/2/3;"


@pytest.mark.parametrize(
    "line",
    [
        "import x from './y.js'",
        "import * as a from './b.js'",
        'import { a as c } from "./b.js"',
        'import "./b.js"',
        "export default 1",
        "export { a }",
        'export * from "./b.js"',
        "export const { a } = b",
        'const a = 1\nimport { c } from "./b.js"',
    ],
)
def test_another_form_is_refused(modules: WriteModules, line: str) -> None:
    folder = modules({"odd": line + "\n", "b": "export const c = 1"})
    with pytest.raises(
        SearchError, match=r"odd\.js: has an import or export of another form"
    ):
        join(folder, "odd")


def test_a_circle_is_named(modules: WriteModules) -> None:
    folder = modules(
        {
            "entry": 'import { a } from "./a.js"',
            "a": 'import { b } from "./b.js"\nexport const a = 1',
            "b": 'import { a } from "./a.js"\nexport const b = 1',
        }
    )
    with pytest.raises(SearchError, match=r"a\.js: imports itself: a -> b -> a$"):
        join(folder, "entry")


def test_what_is_not_there_is_named(modules: WriteModules) -> None:
    folder = modules({"entry": 'import { a } from "./a.js"'})
    with pytest.raises(SearchError, match=r"a\.js: is missing; entry\.js imports it"):
        join(folder, "entry")
    modules({"a": "export const b = 1"})
    with pytest.raises(
        SearchError, match=r"entry\.js: imports a, which a\.js does not export"
    ):
        join(folder, "entry")
