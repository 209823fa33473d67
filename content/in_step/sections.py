"""Pages and data cut into sections: what one language can say and the other not yet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from ..locales import LOCALES
from ..page_file import PageFile
from ..project import Project

TITLE = "title"
SHORT_ANSWER = "short-answer"
TEXT = "text"  # what stands before the first heading
NOTE = "note"
WITHIN = "/"  # in the name of a section: what follows is a part of it

# Data with both languages. Not here: search words (each language has its own) and addresses.
DATA_FILES = (
    "collections.yml",
    "glossary.yml",
    "starting_points.yml",
    "strings.yml",
    "topics.yml",
)
_OWN_WORDS = ("synonyms", "avoid", "forms", "allow")

# White space, line breaks and marks of emphasis are no change of what is said.
_MARKS = re.compile(r"[*_]+")


@dataclass(frozen=True)
class Section:
    """One section in one language: where it stands, and what it says."""

    file: Path
    line: int
    text: str

    @property
    def hash(self) -> str:
        """The first 12 hexadecimal digits of SHA-256 of the text, without what is no change."""
        plain = " ".join(_MARKS.sub("", self.text).split())
        return sha256(plain.encode()).hexdigest()[:12]


Versions = dict[str, Section]  # by locale


def sections(project: Project) -> dict[str, Versions]:
    """Every section of the project, by its key, as far as it can be read.

    A key is `faq/gpu#title` on a page, `topics.yml#roles.name` in a file of data/.
    """
    found: dict[str, Versions] = {}
    for (path, locale), page in project.pages.items():
        for name, section in page_sections(page).items():
            found.setdefault(f"{path}#{name}", {})[locale] = section
    for name in DATA_FILES:
        file = project.data / name
        if file.is_file():
            for key, versions in data_sections(file):
                found[f"{name}#{key}"] = versions
    return found


def page_sections(page: PageFile) -> dict[str, Section]:
    """The sections of a page in order: title, short answer, text, each heading by its id, each note."""
    found = {
        TITLE: Section(page.file, page.head.line(TITLE), page.front_matter.title),
        SHORT_ANSWER: Section(
            page.file, page.head.line("description"), page.front_matter.description
        ),
    }
    lines = page.body.split("\n")
    starts = {block.line - page.body_line: block for block in page.outline.blocks}
    name, begin, texts = TEXT, 0, [""]
    parent, in_note = TEXT, False

    def close() -> None:
        text = "\n".join(texts)
        if text.strip():
            found[_free(name, found)] = Section(page.file, page.body_line + begin, text)

    for number, line in enumerate(lines):
        block = starts.get(number)
        if block and block.kind == "heading" and block.id:
            close()
            parent = name = _heading(block.id)
            begin, texts, in_note = number, [], False
        elif block and block.kind == "note" and not line.startswith((" ", "\t")):
            close()
            name = NOTE if parent == TEXT else f"{parent}{WITHIN}{NOTE}"
            begin, texts, in_note = number, [], True
        elif in_note and line.strip() and not line.startswith(("    ", "\t")):
            close()
            name, begin, texts, in_note = parent, number, [], False
        texts.append(line)
    close()
    return found


def _free(name: str, taken: dict[str, Section]) -> str:
    """The name, with a number behind it where a section has it already: text on both sides of a note."""
    number, free = 2, name
    while free in taken:
        free, number = f"{name}{WITHIN}{number}", number + 1
    return free


def _heading(identifier: str) -> str:
    """The name of the section below a heading, also where its id is the name of a part of every page."""
    if identifier in (TITLE, SHORT_ANSWER, TEXT, NOTE):
        return f"{identifier}{WITHIN}heading"
    return identifier


def anchor(name: str) -> str:
    """The id of the heading that a section of a page stands under; "" where it is none's."""
    first, _, rest = name.partition(WITHIN)
    parts_of_every_page = (TITLE, SHORT_ANSWER, TEXT, NOTE)
    return "" if first in parts_of_every_page and rest != "heading" else first


def data_sections(file: Path) -> Iterator[tuple[str, Versions]]:
    """The sections of a file of data/, each by its key: every place with a text in each language."""
    root = yaml.compose(file.read_text(encoding="utf-8"), yaml.SafeLoader)
    if root is not None:
        yield from _localized(root, (), file)


def _localized(
    node: yaml.Node, location: tuple[str, ...], file: Path
) -> Iterator[tuple[str, Versions]]:
    """Every place of a YAML tree that has a text in each language."""
    if isinstance(node, yaml.SequenceNode):
        for place, entry in enumerate(node.value):
            yield from _localized(entry, (*location, _name(entry, place)), file)
    elif isinstance(node, yaml.MappingNode):
        entries = {key.value: value for key, value in node.value}
        texts = {code: entries.get(code) for code in LOCALES}
        if all(isinstance(text, yaml.ScalarNode) for text in texts.values()):
            yield (
                ".".join(location),
                {
                    code: Section(file, text.start_mark.line + 1, str(text.value))
                    for code, text in texts.items()
                    if text is not None
                },
            )
        for key, value in entries.items():
            if key not in _OWN_WORDS:
                yield from _localized(value, (*location, key), file)


def _name(entry: Any, place: int) -> str:
    """What stands for an entry of a list in a key: its id or the page it leads to, else its place."""
    if isinstance(entry, yaml.MappingNode):
        for key, value in entry.value:
            if key.value in ("id", "question"):
                return str(value.value)
    return str(place)
