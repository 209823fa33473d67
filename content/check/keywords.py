"""Keywords of the front matter are what people type and the page does not say."""

import re
from collections.abc import Iterator

from ..findings import Finding
from ..page_file import PageFile
from ..project import Project


def keywords_are_not_in_the_text(project: Project) -> Iterator[Finding]:
    """A keyword does not stand in the page: there it would only cost the reader's time."""
    for page in project.pages.values():
        head = page.front_matter
        text = f"{head.title} {head.description} {page.body}"
        for number, keyword in enumerate(head.keywords):
            if stands_in(keyword, text):
                yield _finding(
                    page, number, f"has the keyword '{keyword}', which is in its text"
                )


def keywords_stand_once(project: Project) -> Iterator[Finding]:
    """A page has no keyword twice."""
    for page in project.pages.values():
        keywords = page.front_matter.keywords
        for number, keyword in enumerate(keywords):
            if keyword in keywords[:number]:
                yield _finding(page, number, f"has the keyword '{keyword}' twice")


def keywords_are_in_both_languages(project: Project) -> Iterator[Finding]:
    """A page has keywords in both its languages, or in none."""
    for pair in project.pairs.values():
        for page, other in (pair, pair[::-1]):
            if other.front_matter.keywords and not page.front_matter.keywords:
                yield Finding(
                    page.file,
                    1,
                    "has no keywords, though the other language has some",
                    remedy="Add what readers of this language type.",
                )


def stands_in(keyword: str, text: str) -> bool:
    """Whether the text has the keyword as words of its own; after Hangul a particle may follow."""
    end = r"(?![a-z0-9])" if keyword[-1].isascii() else ""
    pattern = rf"(?<!\w){re.escape(keyword)}{end}"
    return re.search(pattern, text, re.IGNORECASE) is not None


def _finding(page: PageFile, number: int, found: str) -> Finding:
    return Finding(
        page.file, page.head.line("keywords", number), found, remedy="Remove it."
    )


RULES = (
    keywords_are_not_in_the_text,
    keywords_stand_once,
    keywords_are_in_both_languages,
)
