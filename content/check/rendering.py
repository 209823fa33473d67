"""The site's renderer sees the blocks that are compared.

Python-Markdown, which makes the pages, and the parser of blocks.py, which knows lines, differ in places:
a list without an empty line before it is a list for one and part of the paragraph for the other.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from xml.etree.ElementTree import Element

import markdown
import yaml
from markdown.treeprocessors import Treeprocessor

from ..findings import Finding
from ..project import Project

# What MkDocs adds to the extensions that mkdocs.yml names.
_OF_MKDOCS = ("toc", "tables", "fenced_code")


def the_renderer_sees_the_same_blocks(project: Project) -> Iterator[Finding]:
    """Each block of a page is for readers what it is for the comparison of the languages."""
    extensions = _extensions((project.root / "mkdocs.yml").read_text(encoding="utf-8"))
    for page in project.pages.values():
        compared = page.outline.blocks
        rendered = _rendered(page.body, extensions)
        for block, shown in zip_longest(compared, rendered):
            if block is None or str(block) != shown:
                line = block.line if block else compared[-1].line if compared else 0
                yield Finding(
                    page.file,
                    line,
                    f"is read in two ways: as {f'a {block}' if block else 'nothing'}, and by the renderer as {f'a {shown}' if shown else 'nothing'}",
                    remedy="Put an empty line before and after a list, table or code, and indent what is nested by four spaces.",
                )
                break


@lru_cache(maxsize=4)
def _extensions(mkdocs_yml: str) -> tuple[str, ...]:
    """The names under markdown_extensions; the file has tags that only MkDocs knows, so only that part is read."""
    part = re.search(
        r"^markdown_extensions:\n(?:[ \t].*\n|\n)*", mkdocs_yml, re.MULTILINE
    )
    listed = yaml.safe_load(part[0])["markdown_extensions"] if part else []
    names = [next(iter(item)) if isinstance(item, dict) else item for item in listed]
    return tuple(dict.fromkeys((*_OF_MKDOCS, *names)))


@lru_cache(maxsize=10_000)
def _rendered(body: str, extensions: tuple[str, ...]) -> tuple[str, ...]:
    """What readers see, in the words of Block."""
    renderer = markdown.Markdown(extensions=list(extensions))
    seen: list[str] = []
    renderer.treeprocessors.register(_Names(renderer, seen), "names", -1)
    renderer.convert(body)
    return tuple(seen)


class _Names(Treeprocessor):
    """Notes the blocks of the finished tree."""

    def __init__(self, renderer: markdown.Markdown, seen: list[str]):
        super().__init__(renderer)
        self._seen = seen

    def run(self, root: Element) -> None:
        for element in root.iter():
            if name := self._name(element):
                self._seen.append(name)

    def _name(self, element: Element) -> str | None:
        classes = element.get("class", "").split()
        match element.tag:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                identifier = element.get("id")
                return (
                    f"heading of level {element.tag[1]} with the id #{identifier}"
                    if identifier
                    else f"heading of level {element.tag[1]} without an id"
                )
            case "ul" | "ol":
                kind = "bullet" if element.tag == "ul" else "numbered"
                return f"{kind} list of {len(element)}"
            case "table":
                rows = list(element.iter("tr"))
                return f"table of {len(rows)} rows and {len(rows[0])} columns"
            case "blockquote":
                return "quotation"
            case "pre":
                return "code block"
            case "hr":
                return "rule"
            case "div" if "admonition" in classes:
                return f"note of the kind '{classes[1]}'"
            case "p" if "admonition-title" not in classes:
                return self._of_paragraph(element)
        return None

    def _of_paragraph(self, element: Element) -> str:
        """Fenced code and HTML stand in the tree as a paragraph with a placeholder."""
        stash = self.md.htmlStash
        for number, html in enumerate(stash.rawHtmlBlocks):
            if (element.text or "").strip() == stash.get_placeholder(number):
                return "code block" if "<pre" in str(html) else "HTML"
        return "paragraph"


RULES = (the_renderer_sees_the_same_blocks,)
