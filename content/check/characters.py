"""Files have no characters that readers cannot see, and nothing left over from editing."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from ..findings import ContentError, Finding
from ..project import Project
from ..text_file import read_text

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control
    "\u00a0\u00ad\u3000"  # no-break space, soft hyphen, wide space
    "\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]"  # zero width, direction, replacement
)
_WIDE_COLON = re.compile(r"^\s*(?:- )?([a-z_]+)：", re.MULTILINE)
_CONFLICT = re.compile(r"^(<<<<<<< |>>>>>>> |=======$)", re.MULTILINE)
_LEFT_OVER = re.compile(r"\b(TODO|FIXME|TBD)\b|(?i:lorem ipsum)")


def _texts(project: Project) -> Iterator[tuple[Path, str]]:
    """Every file that people write, and that is text."""
    files = [*project.docs.rglob("*.md"), *project.data.glob("*.yml")]
    for file in sorted(file for file in files if file.is_file()):
        try:
            yield file, read_text(file)
        except ContentError:
            continue  # a finding already


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def every_character_can_be_seen(project: Project) -> Iterator[Finding]:
    """No control characters, spaces of other widths, marks of direction: search and glossary miss words with them."""
    for file, text in _texts(project):
        for match in _UNSEEN.finditer(text):
            name = unicodedata.name(match[0], "a control character")
            yield Finding(
                file,
                _line(text, match.start()),
                f"has U+{ord(match[0]):04X} ({name})",
                "characters that can be seen, and plain spaces",
            )


def keys_end_in_a_plain_colon(project: Project) -> Iterator[Finding]:
    """No key of front matter or data ends in the wide colon of a Korean keyboard, which YAML does not know."""
    for file, text in _texts(project):
        for match in _WIDE_COLON.finditer(text):
            yield Finding(
                file,
                _line(text, match.start(1)),
                f"has a wide colon (：) behind '{match[1]}'",
                "a plain one and a space (: )",
            )


def hangul_is_composed(project: Project) -> Iterator[Finding]:
    """Text is in Unicode's composed form (NFC): a syllable is one character."""
    for file, text in _texts(project):
        for number, line in enumerate(text.splitlines(), 1):
            if not unicodedata.is_normalized("NFC", line):
                yield Finding(
                    file,
                    number,
                    "has decomposed characters (NFD), as files from a Mac may",
                    "the composed form (NFC)",
                    "Type the words again, or convert the file.",
                )
                break


def merges_are_finished(project: Project) -> Iterator[Finding]:
    """No marks of a merge that met a conflict."""
    files = [*project.docs.rglob("*.md"), *project.data.glob("*.yml")]
    for file in sorted(file for file in files if file.is_file()):
        text = file.read_bytes().decode("utf-8", errors="replace")
        for match in _CONFLICT.finditer(text):
            if match[1] == "=======" and "<<<<<<< " not in text:
                continue  # underlines a heading
            yield Finding(
                file,
                _line(text, match.start()),
                f"has a mark of a merge conflict: {match[1].strip()}",
                remedy="Choose one of the two versions and remove the marks.",
            )


def nothing_is_left_to_do(project: Project) -> Iterator[Finding]:
    """No TODO and no filler in what is published."""
    for page in project.pages.values():
        head = page.front_matter
        texts = [
            (page.head.line("title"), head.title),
            (page.head.line("description"), head.description),
            *((piece.line, piece.text) for piece in page.outline.pieces),
        ]
        for line, text in texts:
            if found := _LEFT_OVER.search(text):
                yield Finding(
                    page.file,
                    line,
                    f"has '{found[0]}'",
                    remedy="Write what belongs there, or leave it out.",
                )


RULES = (
    every_character_can_be_seen,
    keys_end_in_a_plain_colon,
    hangul_is_composed,
    merges_are_finished,
    nothing_is_left_to_do,
)
