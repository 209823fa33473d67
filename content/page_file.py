"""A Markdown page: front matter and body."""

import re
from dataclasses import dataclass
from pathlib import Path

from .blocks import Outline, outline
from .findings import ContentError, Finding
from .schema import FRONT_MATTER, FrontMatter
from .text_file import read_text
from .yaml_file import YamlFile, parse_yaml

_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)


@dataclass(frozen=True)
class PageFile:
    """A page as it is written; `head` knows the lines of its front matter."""

    file: Path
    head: YamlFile[FrontMatter]
    body: str
    body_line: int  # the line of the file, from 1, on which the body starts

    @property
    def front_matter(self) -> FrontMatter:
        """What stands between the two lines of ---."""
        return self.head.value

    @property
    def outline(self) -> Outline:
        """The blocks of the body, with the lines of the file."""
        return outline(self.body, self.body_line)


def read_page(file: Path) -> PageFile:
    """Read a page; raises ContentError where its front matter is missing or does not fit the schema."""
    text = read_text(file)
    match = _FRONT_MATTER.match(text)
    if not match:
        remedy = "Start it with title and description between two lines of ---."
        raise ContentError([Finding(file, 1, _without_front_matter(text), "", remedy)])
    return PageFile(
        file=file,
        head=parse_yaml(match[1], file, FRONT_MATTER, first_line=2),
        body=text[match.end() :],
        body_line=text.count("\n", 0, match.end()) + 1,
    )


def _without_front_matter(text: str) -> str:
    if text.startswith("---\n"):
        return "has no second line of ---, which ends the front matter"
    if text.lstrip().startswith("---"):
        return "has something before the first line of ---"
    return "has no front matter"
