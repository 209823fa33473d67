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

from ..blocks import Block
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
            if block and shown and block.shape == shown.shape:
                continue
            place = block or (compared[-1] if compared else None)
            ours, theirs = (
                f"a {each}" if each else "nothing" for each in (block, shown)
            )
            yield Finding(
                page.file,
                place.line if place else page.body_line,
                f"is read in two ways: as {ours}, and by the renderer as {theirs}",
                remedy="Put an empty line before and after a list, table or code, and indent what is nested by four spaces.",
            )
            break


@lru_cache(maxsize=4)
def _extensions(mkdocs_yml: str) -> tuple[str, ...]:
    """The names under markdown_extensions; the file has tags that only MkDocs knows, so only that part is read."""
    part = re.search(
        r"^markdown_extensions:\n(?:[ \t].*\n|\n)*", mkdocs_yml, re.MULTILINE
    )
    try:
        listed = yaml.safe_load(part[0])["markdown_extensions"] if part else []
    except yaml.YAMLError:
        listed = []  # languages.py says what is wrong
    names = [next(iter(item)) if isinstance(item, dict) else item for item in listed]
    return tuple(dict.fromkeys((*_OF_MKDOCS, *names)))


@lru_cache(maxsize=10_000)
def _rendered(body: str, extensions: tuple[str, ...]) -> tuple[Block, ...]:
    """The blocks that readers see, without lines."""
    renderer = markdown.Markdown(extensions=list(extensions))
    blocks = _Blocks(renderer)
    renderer.treeprocessors.register(blocks, "blocks", -1)  # the last one
    renderer.convert(body)
    return tuple(blocks.seen)


class _Blocks(Treeprocessor):
    """Notes the blocks of the finished tree."""

    def __init__(self, renderer: markdown.Markdown):
        super().__init__(renderer)
        self.seen: list[Block] = []

    def run(self, root: Element) -> None:
        """Called by Python-Markdown for each text."""
        self.seen += filter(None, map(self._block, root.iter()))

    def _block(self, element: Element) -> Block | None:
        classes = element.get("class", "").split()
        match element.tag:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                level = int(element.tag[1])
                return Block("heading", 0, level=level, id=element.get("id"))
            case "ul":
                return Block("bullet list", 0, count=len(element))
            case "ol":
                return Block("numbered list", 0, count=len(element))
            case "table":
                rows = list(element.iter("tr"))
                return Block("table", 0, count=len(rows), columns=len(rows[0]))
            case "blockquote":
                return Block("quotation", 0)
            case "pre":
                return Block("code block", 0)
            case "hr":
                return Block("rule", 0)
            case "div" if "admonition" in classes:
                return Block("note", 0, note=classes[1])
            case "p" if "admonition-title" not in classes:
                return self._of_paragraph(element)
        return None

    def _of_paragraph(self, element: Element) -> Block:
        """Fenced code and HTML stand in the tree as a paragraph with a placeholder."""
        stash = self.md.htmlStash
        for number, html in enumerate(stash.rawHtmlBlocks):
            if (element.text or "").strip() == stash.get_placeholder(number):
                return Block("code block" if "<pre" in str(html) else "HTML", 0)
        return Block("paragraph", 0)


RULES = (the_renderer_sees_the_same_blocks,)
