"""A site in which much is other than in the example, built once for all that looks at it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.own_content import copy_example
from tools.project import EXAMPLE, Build, build

# In the title and short answer of a question, a collection and the home page, each behind its number.
MARKUP = '<b>"가" & <!-- <script>alert(1)</script>'
WITH_MARKUP = ("faq/gpu", "faq/index", "index")

ASK = "https://example.org/?q={query}"

MOVED = """\
faq/graphics-cards: faq/gpu
faq/capabilities#old-name: faq/capabilities#{id}
"""


@pytest.fixture(scope="session")
def place() -> str:
    """The id of a heading of the example, which has another name than once."""
    text = (EXAMPLE / "docs/en/faq/capabilities.md").read_text(encoding="utf-8")
    return text.split("{ #")[1].split(" }")[0]


@pytest.fixture(scope="session")
def changed(once: Callable[..., Path], example: Build, place: str) -> Build:
    """The example with markup in titles, a page and a heading that have moved, and a place of its own to ask."""

    def make(project: Path) -> None:
        copy_example(project)
        for locale in ("ko", "en"):
            for number, path in enumerate(WITH_MARKUP):
                file = project / "docs" / locale / f"{path}.md"
                lines = file.read_text(encoding="utf-8").splitlines()
                lines[1:3] = [
                    f"title: '{number}{MARKUP}'",
                    f"description: '{number}{MARKUP}'",
                ]
                file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for name, text in (
            ("search.yml", f"ask: {{ko: '{ASK}'}}"),
            ("moved.yml", MOVED.format(id=place)),
        ):
            (project / "data" / name).write_text(text, encoding="utf-8")
        result = build(project, project / "site", **REPOSITORY)
        assert result.status == 0, result.output

    return Build(0, "", once("changed", make) / "site")
