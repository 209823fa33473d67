"""A page of the built site, as its HTML tells the search about it.

    <html lang>               the language
    [data-search-content]     what is searched; else <main>, [role=main], <body>
    [data-search-exclude]     left out of it, as is `_LEFT_OUT`; on the content element, <body> or <html> the
                              page is not searched. Neither is one that says noindex to other search engines
                              (<meta name="robots">), or only leads on (<meta http-equiv="refresh">)
    [data-search-title]       the title; else <h1>, <title>
    [data-search-answer]      the short answer; else <meta name="description">
    data-search-kind          on the content element: what the page is (default "page")
    data-search-label, -year  on the content element: shown with a result
    data-search-untranslated  on the content element: shown to readers of languages that it has no version in, too
    [data-search-entry][id]   a part that is found by itself, such as a term of a glossary, and no part of the page:
                              the attribute says its kind; [data-search-title] or a heading within it is its title
    <link rel="alternate" hreflang>, <link rel="canonical">
                              the page in other languages, and its own address

Parsed by selectolax, whose parser (Lexbor) builds the same tree as a browser from any HTML, however
old or careless, and finds elements by the selectors above; the standard library's `html.parser` only
splits a page into tags.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .index.fields import Block

_CONTENT = ("[data-search-content]", "main", "[role=main]", "body")
# No text of the page, or not shown on it.
_LEFT_OUT = (
    "script, style, template, noscript, nav, svg, textarea, select, iframe, object, dialog, "
    "[hidden]:not([hidden=until-found]), [data-search-exclude]"
)
# Elements that a browser sets apart from what is before and after: no word goes on across their borders.
_BLOCK_NAMES = (
    "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search "
    "section summary table tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MARKED_TITLE = "[data-search-title]:not(:empty)"
_ENTRY_TITLE = ":is(h1, h2, h3, h4, h5, h6, dt, summary):not(:empty)"
_LETTER = re.compile(r"\w")


class Entry(NamedTuple):
    """A part of a page that is found by itself."""

    id: str
    kind: str
    title: str
    blocks: list[Block]


class HtmlPage:
    """What one HTML file says; empty strings where it says nothing."""

    def __init__(self, html: str):
        self._tree = LexborHTMLParser(html)
        self.is_excluded = bool(
            self._first(":is(html, body)[data-search-exclude]")
            or "data-search-exclude" in self._content.attributes
            or self._first('meta[http-equiv="refresh" i]')
            or "noindex" in self._attribute('meta[name="robots" i]', "content").lower()
        )
        # Emptied, not taken out: words before and after stay apart. One at a time: what lies within is gone, too.
        while not self.is_excluded and (
            node := self._first(f"body :is({_LEFT_OUT}):not(:empty)")
        ):
            _empty(node)
        self.entries = [] if self.is_excluded else list(self._take_entries())

    @property
    def locale(self) -> str:
        return self._attribute("html", "lang")

    @property
    def canonical(self) -> str:
        return self._attribute('link[rel~="canonical"]', "href")

    @property
    def alternates(self) -> dict[str, str]:
        """Addresses as written, by hreflang, without x-default."""
        links = self._tree.css('link[rel~="alternate"][hreflang][href]')
        alternates = {
            link.attributes["hreflang"] or "": link.attributes["href"] or ""
            for link in links
        }
        alternates.pop("x-default", None)
        return alternates

    @property
    def title(self) -> str:
        return _text(self._title) or _text(self._first("title"))

    @property
    def answer(self) -> str:
        return _text(self._answer) or self._attribute(
            'meta[name="description" i]', "content"
        )

    @property
    def kind(self) -> str:
        return self._of_content("data-search-kind") or "page"

    @property
    def label(self) -> str:
        return self._of_content("data-search-label")

    @property
    def year(self) -> str:
        return self._of_content("data-search-year")

    @property
    def is_untranslated(self) -> bool:
        return "data-search-untranslated" in self._content.attributes

    @property
    def blocks(self) -> list[Block]:
        """The text of the content in order, without the title and the short answer."""
        apart = [node for node in (self._title, self._answer) if node]
        return _Blocks(apart).read(self._content)

    def _take_entries(self) -> Iterator[Entry]:
        while node := self._content.css_first("[data-search-entry][id]:not(:empty)"):
            title = node.css_first(_MARKED_TITLE) or node.css_first(_ENTRY_TITLE)
            attributes = node.attributes
            yield Entry(
                attributes["id"] or "",
                attributes["data-search-entry"] or "",
                _text(title),
                _Blocks([title] if title else []).read(node),
            )
            _empty(node)

    @cached_property
    def _content(self) -> LexborNode:
        found = next(filter(None, map(self._first, _CONTENT)), None)
        assert found, "the parser makes a <body> of any text"
        return found

    @cached_property
    def _title(self) -> LexborNode | None:
        return (
            self._first(_MARKED_TITLE)
            or self._content.css_first("h1:not(:empty)")
            or self._first("h1:not(:empty)")
        )

    @cached_property
    def _answer(self) -> LexborNode | None:
        return self._first("[data-search-answer]:not(:empty)")

    def _first(self, selector: str) -> LexborNode | None:
        return self._tree.css_first(selector)

    def _of_content(self, name: str) -> str:
        return self._content.attributes.get(name) or ""

    def _attribute(self, selector: str, name: str) -> str:
        node = self._first(selector)
        return " ".join(((node and node.attributes.get(name)) or "").split())


class _Blocks:
    """Cuts a tree into blocks; some elements stay apart."""

    def __init__(self, apart: list[LexborNode]):
        self._apart = {node.mem_id for node in apart}
        self._blocks: list[Block] = []
        self._anchor = ""
        self._text: list[str] = []

    def read(self, root: LexborNode) -> list[Block]:
        self._read(root)
        self._close()
        return self._blocks

    def _read(self, parent: LexborNode) -> None:
        node = parent.first_child
        while node:
            if node.is_text_node:
                self._text.append(node.text_content or "")
            elif node.tag == "br":
                self._text.append(" ")
            elif node.tag in _BLOCKS:
                self._close()
                if node.mem_id not in self._apart:
                    self._read_block(node)
            elif node.mem_id not in self._apart and not _is_permalink(node):
                self._read(node)
            node = node.next

    def _read_block(self, node: LexborNode) -> None:
        is_heading = node.tag in _HEADINGS
        if is_heading and node.first_child:  # one that is left out heads nothing
            self._anchor = node.attributes.get("id") or self._anchor
        self._read(node)
        self._close(is_heading)

    def _close(self, is_heading: bool = False) -> None:
        text = " ".join("".join(self._text).split())
        if text:
            self._blocks.append(Block(self._anchor, is_heading, text))
        self._text.clear()


def _is_permalink(node: LexborNode) -> bool:
    """A sign (¶, #) that links to the heading it stands in."""
    return (
        node.tag == "a"
        and (node.attributes.get("href") or "").startswith("#")
        and not _LETTER.search(node.text())
    )


def _empty(node: LexborNode) -> None:
    while node.first_child:
        node.first_child.decompose()


def _text(node: LexborNode | None) -> str:
    """The text of an element, in one line."""
    return " ".join(block.text for block in _Blocks([]).read(node)) if node else ""
