"""The blocks of a Markdown text: headings, paragraphs, lists, tables and notes, with their lines.

Reads the Markdown itself and not the built page, so that a difference between two languages can be
reported with its line. tests/content checks that the site's renderer sees the same blocks.
"""

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin

_HEADING_ID = re.compile(r"\{\s*#(?P<id>[^\s}]+)\s*\}\s*$")


@dataclass(frozen=True)
class Block:
    """What a block is, in words that can be compared and shown, and the line of the file it starts on."""

    kind: str
    line: int


@dataclass(frozen=True)
class Target:
    """Where a link leads, or which file a picture shows, and the line it stands on."""

    address: str
    line: int


@dataclass(frozen=True)
class Outline:
    blocks: list[Block]
    links: list[Target]
    pictures: list[Target]


def outline(markdown: str, first_line: int = 1) -> Outline:
    """The blocks, links and pictures of a text in order; `first_line` is the line of the file it starts on."""
    tokens = MarkdownIt("commonmark").enable("table").use(admon_plugin).parse(markdown)
    blocks, links, pictures = [], [], []
    for place, token in enumerate(tokens):
        line = first_line + (token.map[0] if token.map else 0)
        kind = _kind(tokens, place)
        if kind:
            blocks.append(Block(kind, line))
        for child in token.children or []:
            if child.type == "link_open":
                links.append(Target(str(child.attrs["href"]), line))
            elif child.type == "image":
                pictures.append(Target(str(child.attrs["src"]), line))
    return Outline(blocks, links, pictures)


def heading_id(text: str) -> str | None:
    """The explicit id of a heading, as in `Heading { #id }`."""
    match = _HEADING_ID.search(text)
    return match["id"] if match else None


def _kind(tokens: list[Token], place: int) -> str | None:
    token = tokens[place]
    match token.type:
        case "heading_open":
            identifier = heading_id(tokens[place + 1].content)
            return f"heading of level {token.tag[1]} " + (
                f"with the id #{identifier}" if identifier else "without an id"
            )
        case "paragraph_open":
            return (
                None if token.hidden else "paragraph"
            )  # hidden: the text of a list item
        case "bullet_list_open" | "ordered_list_open":
            items = len(_children(tokens, place, "list_item_open"))
            return f"{'bullet' if token.type.startswith('bullet') else 'numbered'} list of {items}"
        case "table_open":
            rows = _children(tokens, place, "tr_open")
            cells = _children(tokens, place, "th_open") + _children(
                tokens, place, "td_open"
            )
            return f"table of {len(rows)} rows and {len(cells) // len(rows)} columns"
        case "admonition_open":
            return f"note of the kind '{token.meta['tag']}'"
        case "blockquote_open":
            return "quotation"
        case "fence" | "code_block":
            return "code block"
        case "html_block":
            return "HTML"
        case "hr":
            return "rule"
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
