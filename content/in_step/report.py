"""What is said of a section that is not in step, and what to do about it."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ..locales import LOCALES
from .state import Record, Status

COMMAND = "python -m content.in_step"


def awaiting(code: str, day: date | None = None) -> str:
    """The line of data/questions.yml by which a question awaits a language since a day, or since today."""
    return f"awaiting: {{{code}: {day or date.today()}}}"


class Report(NamedTuple):
    """What is the matter with a section, or with a page as a whole."""

    status: Status  # of the section, or of the page's title
    key: str
    found: str
    remedy: str


def reports(record: Record) -> Iterator[Report]:
    """A report on each section that is not in step, and one on each page of which nothing is in the record."""
    statuses = record.statuses.values()
    known = {each.page for each in statuses if each.state != "unrecorded"}
    new = set()
    for status in statuses:
        if status.page in known:
            if line := said(status):
                yield Report(status, status.key, *line)
        elif status.page not in new and (line := said(status, status.page)):
            new.add(status.page)
            title = record.statuses.get(f"{status.page}#title", status)
            yield Report(title, status.page, *line)


def said(status: Status, key: str = "") -> tuple[str, str] | None:
    """(what is the matter, what to do); None for a section that is in step.

    A page lacks a version as a whole: only its title says so. `key` is what to settle, if not the section alone.
    """
    settle = f"`{COMMAND} settle {key or status.key}`"
    missing = next((code for code in LOCALES if code not in status.versions), "")
    match status.state:
        case "in step":
            return None
        case "awaiting" | "missing" if status.name != "title":
            return None
        case "missing":
            return (
                f"the {missing} version is missing (docs/{missing}/{status.page}.md)",
                f"Write it, or say in data/questions.yml since when the question awaits it, as in {awaiting(missing)}.",
            )
        case "awaiting":
            return (
                f"awaits its translation (docs/{missing})",
                f"Write it, take '{missing}' out of awaiting, then run `{COMMAND} settle {status.page}`.",
            )
        case "behind":
            return (
                f"the {status.changed[0]} version has changed since {status.since}, the {status.behind} has not",
                f"See how with `{COMMAND} show {status.key}`, bring the other in step, then run {settle}.",
            )
        case "both changed":
            return (
                f"both versions have changed since {status.since}",
                f"Make sure that they say the same, then run {settle}.",
            )
        case "unrecorded":
            return (
                "is not in the record of what says the same in both languages",
                f"Compare the two versions, then run {settle}.",
            )
        case "gone":
            return (
                f"{status.key} is in the record, but nowhere else",
                f"Run {settle}.",
            )
