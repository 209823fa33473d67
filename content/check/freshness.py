"""What grows old is looked up again."""

from collections.abc import Iterator

from ..findings import Finding
from ..project import Project

YEARS = 2


def notes_were_checked_lately(project: Project) -> Iterator[Finding]:
    """The facts of a page's editor's notes were looked up within two years: a warning where they were not."""
    for page in project.pages.values():
        checked = page.front_matter.checked
        if checked and (project.today - checked).days > YEARS * 365:
            yield Finding(
                page.file,
                page.head.line("checked"),
                f"was last checked on {checked}, more than {YEARS} years ago",
                remedy="Look up the facts of its editor's notes, correct them, and set checked.",
                warning=True,
            )


RULES = (notes_were_checked_lately,)
