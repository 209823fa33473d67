"""Reads the pages of the built site."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import lxml.html


@dataclass(frozen=True)
class HtmlPage:
    file: Path
    path: str  # address below the root of the site: "", "en/", "faq/gpu/", "404.html"

    @property
    def locale(self) -> str:
        return "en" if self.path.startswith("en/") else "ko"

    @cached_property
    def tree(self) -> lxml.html.HtmlElement:
        return lxml.html.document_fromstring(self.file.read_text(encoding="utf-8"))

    @cached_property
    def ids(self) -> set[str]:
        return set(self.tree.xpath("//@id"))

    def attribute(self, xpath: str) -> str:
        """The value of the one attribute or text that the path selects."""
        values = self.tree.xpath(xpath)
        assert len(values) == 1, f"{self.path}: {xpath} gives {len(values)} values"
        return str(values[0])


def html_pages(site: Path) -> dict[str, HtmlPage]:
    """Every HTML page of a built site, by its address below the root."""
    pages = {}
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site).as_posix().removesuffix("index.html")
        pages[path] = HtmlPage(file, path)
    return pages
