"""What the record says of the sections as they are now."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from ..locales import LOCALES
from ..project import Project
from .record import NAME, Entry, read_record
from .sections import Versions, sections

State = Literal[
    "in step", "behind", "both changed", "unrecorded", "awaiting", "missing", "gone"
]


@dataclass(frozen=True)
class Status:
    """A section and how its versions stand to each other."""

    key: str
    versions: Versions  # empty where only the record knows the section
    entry: Entry | None
    is_awaited: bool = False  # data/questions.yml says that the page awaits a language

    @property
    def changed(self) -> tuple[str, ...]:
        """The languages whose version is another than when both last said the same."""
        if self.entry is None:
            return ()
        return tuple(
            code
            for code, section in self.versions.items()
            if section.hash != self.entry.hashes[code]
        )

    @property
    def state(self) -> State:
        """Both versions changed says nothing of which is ahead: a state of its own."""
        if not self.versions:
            return "gone"
        if len(self.versions) < len(LOCALES):
            return "awaiting" if self.is_awaited else "missing"
        if self.entry is None:
            return "unrecorded"
        match len(self.changed):
            case 0:
                return "in step"
            case 1:
                return "behind"
        return "both changed"

    @property
    def behind(self) -> str | None:
        """The language whose version lags; None where none does or nobody can say."""
        if self.state != "behind":
            return None
        return next(code for code in LOCALES if code not in self.changed)

    @property
    def page(self) -> str:
        """The page or the file of data/ that the section belongs to."""
        return self.key.partition("#")[0]

    @property
    def name(self) -> str:
        """The section within its page or file."""
        return self.key.partition("#")[2]

    @property
    def since(self) -> date | None:
        """The day on which both versions last said the same."""
        return self.entry.day if self.entry else None


class Record:
    """The sections of a project beside its record."""

    def __init__(self, project: Project):
        self.project = project
        self.file = project.data / NAME

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """What the record holds; raises ContentError where it is missing or broken."""
        return read_record(self.file)

    @cached_property
    def statuses(self) -> dict[str, Status]:
        """Every section that the project or the record has, by key, sorted."""
        now = sections(self.project)
        return {
            key: Status(
                key,
                versions := now.get(key, {}),
                self.entries.get(key),
                len(versions) == 1 and self._is_awaited(key.partition("#")[0]),
            )
            for key in sorted(now.keys() | self.entries.keys())
        }

    def _is_awaited(self, path: str) -> bool:
        name, _, slug = path.rpartition("/")
        collection = self.project.questions.value.collections.get(name)
        question = collection and collection.questions.get(slug)
        return bool(question and question.awaiting)

    def of_page(self, path: str) -> list[Status]:
        """The sections of one page."""
        return [status for status in self.statuses.values() if status.page == path]
