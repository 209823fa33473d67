"""A Markdown page: front matter and body."""

import re
from dataclasses import dataclass
from pathlib import Path

from .errors import ContentError, problem
from .schema import FRONT_MATTER, FrontMatter, parse_yaml

_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)


@dataclass(frozen=True)
class PageFile:
    file: Path
    front_matter: FrontMatter
    body: str
    body_line: int  # the line of the file, from 1, on which the body starts


def read_page(file: Path) -> PageFile:
    """Read a page; raises ContentError where its front matter is missing or does not fit the schema."""
    text = file.read_text(encoding="utf-8")
    match = _FRONT_MATTER.match(text)
    if not match:
        raise ContentError(
            [
                problem(
                    file,
                    "has no front matter",
                    "Start it with title and description between two lines of ---.",
                )
            ]
        )
    return PageFile(
        file=file,
        front_matter=parse_yaml(match[1], file, FRONT_MATTER),
        body=text[match.end() :],
        body_line=text.count("\n", 0, match.end()) + 1,
    )
