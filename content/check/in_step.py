"""The two languages still say the same, as the record has it."""

from collections.abc import Iterator

from ..findings import ContentError, Finding
from ..in_step.record import NAME
from ..in_step.report import said
from ..in_step.state import Record
from ..project import Project


def both_versions_say_the_same(project: Project) -> Iterator[Finding]:
    """Every section is in the record, and in step: a warning where it is behind, an error where the record lacks it."""
    record = Record(project)
    try:
        statuses = record.statuses
    except ContentError as error:
        yield from error.findings
        return
    for status in statuses.values():
        if line := said(status):
            found, remedy = line
            # The version to work on: the one that lags, where one does.
            version = status.versions.get(status.behind or "") or next(
                iter(status.versions.values()), None
            )
            yield Finding(
                version.file if version else project.data / NAME,
                version.line if version else 0,
                f"{status.name}: {found}",
                remedy=remedy,
                warning=status.state not in ("unrecorded", "gone"),
            )


RULES = (both_versions_say_the_same,)
