"""The blocks of a Markdown text: headings, paragraphs, lists, tables and notes, with their lines.

Reads the Markdown itself and not the built page, so that a difference between two languages can be
reported with its line. content/check/rendering.py makes sure that the site's renderer sees the same
blocks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin

# What is no running text: targets of links, ids of headings, code, addresses.
MARKUP = re.compile(r"\]\([^)]*\)|\{[^}]*\}|`[^`]*`|https?://\S+")
_HEADING_ID = re.compile(r"\{\s*#(?P<id>[^\s}]+)\s*\}\s*$")


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:
        """Sees a link to anything, as the site's renderer does; check/links.py refuses what leads astray."""
        return True


_PARSER = _Parser("commonmark").enable("table").use(admon_plugin)

Kind = Literal[
    "heading",
    "paragraph",
    "bullet list",
    "numbered list",
    "table",
    "note",
    "quotation",
    "code block",
    "HTML",
    "rule",
]


@dataclass(frozen=True)
class Block:
    """One block, and the line of the file it starts on. What does not belong to its kind is left empty."""

    kind: Kind
    line: int
    level: int = 0  # of a heading: 1 to 6
    id: str | None = None  # of a heading, given as `{ #id }`
    count: int = 0  # items of a list, rows of a table with its head
    columns: int = 0  # of a table
    note: str = ""  # the kind of a note, such as "editor"
    text: str = ""  # Markdown of a heading or paragraph, what follows !!!, content of a code block

    @property
    def shape(self) -> tuple[object, ...]:
        """What both versions of a page have in common."""
        return self.kind, self.level, self.id, self.count, self.columns, self.note

    def __str__(self) -> str:
        match self.kind:
            case "heading":
                identifier = f"with the id #{self.id}" if self.id else "without an id"
                return f"heading of level {self.level} {identifier}"
            case "bullet list" | "numbered list":
                return f"{self.kind} of {self.count}"
            case "table":
                return f"table of {self.count} rows and {self.columns} columns"
            case "note":
                return f"note of the kind '{self.note}'"
        return self.kind


@dataclass(frozen=True)
class Target:
    """Where a link leads, or which file a picture shows, and the line it stands on."""

    address: str
    line: int
    text: str = ""  # of the link, or the alternative text of the picture


@dataclass(frozen=True)
class Piece:
    """A piece of running text, as readers see it, or of HTML; and the line it stands on."""

    text: str
    line: int
    html: bool = False


@dataclass(frozen=True)
class Outline:
    """A text taken apart, each part in order."""

    blocks: tuple[Block, ...]
    links: tuple[Target, ...]
    pictures: tuple[Target, ...]
    pieces: tuple[Piece, ...]  # without code
    codes: tuple[Piece, ...]  # code within a text, and each line of a code block
    passages: tuple[
        Piece, ...
    ]  # Markdown of each heading, paragraph, list item and cell


@lru_cache(maxsize=10_000)  # both languages and every rule ask for the same pages
def outline(markdown: str, first_line: int = 1) -> Outline:
    """The parts of a text; `first_line` is the line of the file it starts on."""
    tokens = _PARSER.parse(markdown)
    blocks: list[Block] = []
    links: list[Target] = []
    pictures: list[Target] = []
    pieces: list[Piece] = []
    codes: list[Piece] = []
    passages: list[Piece] = []
    for place, token in enumerate(tokens):
        line = first_line + (token.map[0] if token.map else 0)
        block = _block(tokens, place, line)
        if block:
            blocks.append(block)
        if token.type in ("fence", "code_block"):
            start = line + (token.type == "fence")
            codes += [
                Piece(text.strip(), number)
                for number, text in enumerate(token.content.splitlines(), start)
                if text.strip()
            ]
        if token.type == "html_block":
            pieces.append(Piece(token.content, line, html=True))
        if place and tokens[place - 1].type == "admonition_title_open":
            continue  # made up by the parser where the note has no title of its own
        if token.type == "inline":
            passages.append(Piece(token.content, line))
        for child, child_line in _with_lines(token.children or [], line):
            if child.type == "link_open":
                text = _link_text(token.children or [], child)
                links.append(Target(str(child.attrs["href"]), child_line, text))
            elif child.type == "image":
                source = str(child.attrs["src"])
                pictures.append(Target(source, child_line, child.content))
            elif child.type == "code_inline":
                codes.append(Piece(child.content, child_line))
            elif child.type in ("text", "html_inline"):
                html = child.type == "html_inline"
                pieces.append(Piece(child.content, child_line, html))
    return Outline(
        tuple(blocks),
        tuple(links),
        tuple(pictures),
        tuple(pieces),
        tuple(codes),
        tuple(passages),
    )


def heading_id(text: str) -> str | None:
    """The explicit id of a heading, as in `Heading { #id }`."""
    match = _HEADING_ID.search(text)
    return match["id"] if match else None


def _with_lines(children: list[Token], line: int) -> Iterator[tuple[Token, int]]:
    for child in children:
        yield child, line
        if child.type in ("softbreak", "hardbreak"):
            line += 1


def _link_text(children: list[Token], opening: Token) -> str:
    start = children.index(opening)
    end = next(
        place
        for place, child in enumerate(children)
        if place > start and child.type == "link_close" and child.level == opening.level
    )
    return "".join(child.content for child in children[start:end])


def _block(tokens: list[Token], place: int, line: int) -> Block | None:
    token = tokens[place]
    match token.type:
        case "heading_open":
            text = tokens[place + 1].content
            return Block(
                "heading", line, level=int(token.tag[1]), id=heading_id(text), text=text
            )
        case "paragraph_open" if not token.hidden:  # hidden: the text of a list item
            return Block("paragraph", line, text=tokens[place + 1].content)
        case "bullet_list_open":
            items = _children(tokens, place, "list_item_open")
            return Block("bullet list", line, count=len(items))
        case "ordered_list_open":
            items = _children(tokens, place, "list_item_open")
            return Block("numbered list", line, count=len(items))
        case "table_open":
            rows = len(_children(tokens, place, "tr_open"))
            cells = len(_children(tokens, place, "th_open")) + len(
                _children(tokens, place, "td_open")
            )
            return Block("table", line, count=rows, columns=cells // rows)
        case "admonition_open":
            return Block("note", line, note=token.meta["tag"], text=token.info.strip())
        case "blockquote_open":
            return Block("quotation", line)
        case "fence" | "code_block":
            return Block("code block", line, text=token.content)
        case "html_block":
            return Block("HTML", line)
        case "hr":
            return Block("rule", line)
    return None


def _children(tokens: list[Token], place: int, kind: str) -> list[Token]:
    """The tokens of a kind inside the block that opens at `place`, without those of blocks nested in it."""
    opening = tokens[place]
    closing = opening.type.replace("_open", "_close")
    end = next(
        i
        for i in range(place, len(tokens))
        if tokens[i].type == closing and tokens[i].level == opening.level
    )
    inside = [token for token in tokens[place:end] if token.type == kind]
    return [
        token for token in inside if token.level == min(other.level for other in inside)
    ]
