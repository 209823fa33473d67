"""What grows old is looked up again, and nothing is dated ahead. Warnings only: a build must not fail for the day it is."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from ..findings import Finding
from ..locales import LOCALES
from ..project import Project
from .inventory import dated_entries

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


def nothing_is_dated_ahead(project: Project) -> Iterator[Finding]:
    """No date of data/questions.yml or of a page's front matter lies ahead: a warning where one does.

    A day is allowed for: it begins at different times around the world.
    """
    latest = project.today + timedelta(days=1)
    file = project.questions
    for name, entry, place in dated_entries(project):
        revised = {entry.revised_in(code) for code in LOCALES}
        days = [("added", entry.added), *(("revised", day) for day in revised)]
        for key, day in days:
            if day and day > latest:
                yield _ahead(file.file, file.line(*place, key), f"{name} {key}", day)
        for locale, day in getattr(entry, "awaiting", {}).items():
            if day > latest:
                line = file.line(*place, "awaiting", locale)
                yield _ahead(file.file, line, f"{name} awaiting {locale}", day)
    for page in project.pages.values():
        day = page.front_matter.checked
        if day and day > latest:
            yield _ahead(page.file, page.head.line("checked"), "checked", day)


def _ahead(file: Path, line: int, name: str, day: date) -> Finding:
    return Finding(
        file,
        line,
        f"has a date that lies ahead: {name} {day}",
        remedy="Correct the year, month or day.",
        warning=True,
    )


RULES = (notes_were_checked_lately, nothing_is_dated_ahead)
