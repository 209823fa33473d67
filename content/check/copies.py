"""What a page says is said on that page only."""

from collections.abc import Iterator

from ..findings import Finding
from ..project import Project

LEAST = 40  # characters; shorter passages, such as the name of a book, may be the same on two pages


def passages_stand_on_one_page(project: Project) -> Iterator[Finding]:
    """No passage stands word for word on two pages of a language, as it does after copy and paste."""
    first: dict[tuple[str, str], tuple[str, int]] = {}
    for (path, locale), page in project.pages.items():
        for passage in page.outline.passages:
            if len(passage.text) < LEAST:
                continue
            here = (path, passage.line)
            other, line = first.setdefault((locale, passage.text), here)
            if (other, line) != here:
                yield Finding(
                    page.file,
                    passage.line,
                    f"has the same text as line {line} of {other}.md: '{passage.text[:40]}'",
                    remedy="Say it once, and link to it.",
                )


RULES = (passages_stand_on_one_page,)
