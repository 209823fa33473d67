"""The two languages still say the same, as the record has it."""

from collections.abc import Iterator

from ..findings import ContentError, Finding
from ..in_step.record import NAME
from ..in_step.report import reports
from ..in_step.state import Record, Status
from ..project import Project
from .texts import unknown_texts, unused_texts

STRINGS = "strings.yml"


def _has_wrong_key(status: Status, project: Project) -> bool:
    """Whether a text of the interface that is new, or gone, is one that a template asks for by another key."""
    return (
        status.page == STRINGS
        and status.state in ("unrecorded", "gone")
        and status.name in (*unused_texts(project), *unknown_texts(project))
    )


def both_versions_say_the_same(project: Project) -> Iterator[Finding]:
    """Every section is in the record, and in step: a warning where it is behind, an error where the record lacks it."""
    record = Record(project)
    try:
        found = list(reports(record))
    except ContentError as error:
        yield from error.findings
        return
    for status, key, said, remedy in found:
        if status.state == "missing" or _has_wrong_key(status, project):
            continue  # what to do first is said by another rule
        # The version to work on: the one that lags, where one does.
        version = status.versions.get(status.behind or "") or next(
            iter(status.versions.values()), None
        )
        yield Finding(
            version.file if version else project.data / NAME,
            version.line if version else 0,
            f"{key.partition('#')[2] or key}: {said}",
            remedy=remedy,
            warning=status.state not in ("unrecorded", "gone"),
        )


RULES = (both_versions_say_the_same,)
