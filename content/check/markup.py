"""The text of a page is plain Markdown as the site supports it: nothing else reaches readers."""

import re
from collections.abc import Iterator

from ..findings import Finding
from ..project import Project
from ..text_file import read_text

# The kinds of notes that have a title in each language (admonition_translations in mkdocs.yml).
NOTES = ("editor",)

_CELL_BORDER = re.compile(r"(?<!\\)\|")

# What shows as typed, because it is not what it looks like: pattern, what to write instead.
_LEFT_OVER = (
    (
        re.compile(r"\*\*|__"),
        "**, which is shown as typed",
        "Bold ends before a word only after a letter or digit: put brackets and quotation marks outside, as in (**word**).",
    ),
    (
        re.compile(r"~~|=="),
        "~~ or ==, which is shown as typed",
        "The site has no struck or marked text.",
    ),
    (
        re.compile(r"(?m)^#+\S"),
        "a heading mark without a space",
        "Write '## Heading { #ascii-id }'.",
    ),
    (
        re.compile(r"\]\s*\("),
        "a link that is not closed, or with a space before its address",
        "Write [words](page.md).",
    ),
    (re.compile(r"\]\["), "a link by reference", "Write [words](page.md)."),
    (re.compile(r"\[\^"), "a footnote", "Put it into the sentence."),
    (re.compile(r"^\[[ xX]\] "), "a task list", "Write a plain list."),
    (re.compile(r"\[TOC\]"), "[TOC]", "Contents are made by the site, from headings."),
    (
        re.compile(r"(?<![\w:]):[a-z0-9_+-]*[a-z][a-z0-9_+-]*:(?!\w)"),
        "a name for an emoji",
        "Write the sign itself, or leave it out.",
    ),
    (
        re.compile("[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069]"),
        "a character that cannot be seen, written as &…;",
        "Write a plain space, or nothing.",
    ),
    (
        re.compile(r"<[A-Za-z/!?]"),
        "<, where HTML would begin",
        "A sign that is meant as such stands in `code`.",
    ),
    (
        re.compile(r"https?://|(?<!\w)www\.\w"),
        "a bare address",
        "Write [words](https://…).",
    ),
    (
        re.compile(r"\$[^$\s][^$\n]*\$"),
        "a formula between dollar signs",
        "Say it in words.",
    ),
    (
        re.compile(r"\{:?\s*[.#][^}]*\}|\{[^}]*=[^}]*\}"),
        "attributes in braces",
        "Only headings have them, and only an id: '## Heading { #ascii-id }'.",
    ),
)


def pages_have_no_html(project: Project) -> Iterator[Finding]:
    """A page has no HTML: no element, no comment, no script."""
    for page in project.pages.values():
        for piece in page.outline.pieces:
            if piece.html:
                tag = piece.text.strip().split("\n")[0]
                yield Finding(
                    page.file,
                    piece.line,
                    f"has HTML: {tag[:60]}",
                    remedy="Write Markdown; a sign that is meant as such stands in `code`.",
                )


def nothing_is_shown_as_typed(project: Project) -> Iterator[Finding]:
    """No Markdown that the site does not have, and none that is mistyped, is left in the text."""
    for page in project.pages.values():
        headings = {b.line for b in page.outline.blocks if b.kind == "heading"}
        for piece in page.outline.pieces:
            text = piece.text
            if piece.line in headings:
                text = re.sub(r"\{[^}]*\}\s*$", "", text)
            for pattern, name, remedy in _LEFT_OVER:
                if not piece.html and pattern.search(text):
                    yield Finding(
                        page.file,
                        piece.line,
                        f"has {name}: '{text.strip()[:60]}'",
                        "",
                        remedy,
                    )


def lines_end_without_a_backslash(project: Project) -> Iterator[Finding]:
    """No line ends in a backslash: the site's renderer shows it instead of breaking the line."""
    for page in project.pages.values():
        for passage in page.outline.passages:
            for number, line in enumerate(passage.text.split("\n")[:-1]):
                if line.endswith("\\"):
                    yield Finding(
                        page.file,
                        passage.line + number,
                        "has a backslash at the end of a line",
                        "two spaces, where the line has to break",
                    )


def rows_have_the_same_cells(project: Project) -> Iterator[Finding]:
    """Each row of a table has as many cells as its head: the renderer drops what is too many."""
    for page in project.pages.values():
        lines = page.body.splitlines()
        for block in page.outline.blocks:
            if block.kind != "table":
                continue
            start = block.line - page.body_line
            for number, line in enumerate(lines[start:], block.line):
                if not line.strip():
                    break
                cells = len(_CELL_BORDER.split(line.strip().strip("|")))
                if cells != block.columns:
                    yield Finding(
                        page.file,
                        number,
                        f"has a row of {cells} cells",
                        f"{block.columns}, as in the head of the table",
                    )


def headings_have_ids_only(project: Project) -> Iterator[Finding]:
    """Nothing but an id stands in the braces of a heading."""
    for page in project.pages.values():
        for block in page.outline.blocks:
            if block.kind == "heading" and re.search(
                r"\{(?!\s*#[^\s}]+\s*\}\s*$)[^}]*\}\s*$", block.text
            ):
                yield Finding(
                    page.file,
                    block.line,
                    f"has a heading with more than an id in its braces: {block.text}",
                    "one such as '## Heading { #ascii-id }'",
                )


def notes_are_known_and_filled(project: Project) -> Iterator[Finding]:
    """A note is of a kind that has a title in each language, has no title of its own, and is not empty."""
    for page in project.pages.values():
        for number, block in enumerate(page.outline.blocks):
            if block.kind != "note":
                continue
            known = " or ".join(f"!!! {name}" for name in NOTES)
            if block.note not in NOTES or block.text != block.note:
                yield Finding(
                    page.file,
                    block.line,
                    f"has '!!! {block.text}'",
                    known,
                    "The title comes from the site, in the page's language.",
                )
            following = page.outline.blocks[number + 1 : number + 2]
            lines = page.body.splitlines()
            if not following or not lines[
                following[0].line - page.body_line
            ].startswith(("    ", "\t")):
                yield Finding(
                    page.file,
                    block.line,
                    "has an empty note",
                    "its text below it, indented by four spaces",
                )


def titles_are_plain(project: Project) -> Iterator[Finding]:
    """Title and description are text without Markdown or quotation marks around them: they stand in lists, too."""
    for page in project.pages.values():
        head = page.front_matter
        for key, text in (("title", head.title), ("description", head.description)):
            if re.search(r"\*\*|`|\]\(", text):
                yield Finding(
                    page.file,
                    page.head.line(key),
                    f"has markup in its {key}",
                    "plain text",
                    "It is shown as typed.",
                )
            if re.fullmatch(r"[“”‘’\"'].*[“”‘’\"']", text):
                yield Finding(
                    page.file,
                    page.head.line(key),
                    f"has a {key} between quotation marks",
                    "the text alone",
                    "YAML knows only the straight ones.",
                )


def titles_are_whole(project: Project) -> Iterator[Finding]:
    """No title or description is cut off by a # in front matter, which starts a remark in YAML."""
    for page in project.pages.values():
        lines = read_text(page.file).splitlines()
        for key in ("title", "description"):
            line = page.head.line(key)
            written = lines[line - 1].partition(":")[2].strip()
            if " #" in written and not written.startswith(("'", '"')):
                yield Finding(
                    page.file,
                    line,
                    f"has a {key} that ends before #",
                    remedy="Put it in quotation marks: in YAML, ' #' starts a remark.",
                )


RULES = (
    pages_have_no_html,
    nothing_is_shown_as_typed,
    lines_end_without_a_backslash,
    rows_have_the_same_cells,
    headings_have_ids_only,
    notes_are_known_and_filled,
    titles_are_plain,
    titles_are_whole,
)
