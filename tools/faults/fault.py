"""A mistake, or something right that looks like one, and what has to be told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .edit import Change

By = Literal["check", "build", "spelling", "record"]


@dataclass(frozen=True)
class Fault:
    """One change to a copy of a project.

    `says` is what the message has to hold; empty where nothing is wrong. `by` is the first to tell:
    the content check, which the build runs too; the build; the part of `make check` that looks at English
    spelling; or the record of what said the same in both languages (content/in_step). `line` is False where
    the message can name the file as a whole only. `unseen` is the reason why nothing tells.
    `environment` sets variables of mkdocs.yml.
    """

    name: str
    change: Change
    says: str = ""
    by: By = "check"
    line: bool = True
    unseen: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)


def allowed(
    name: str, change: Change, environment: Mapping[str, str] | None = None
) -> Fault:
    """Something right: nothing may be said, and the site is built."""
    return Fault(name, change, by="build", environment=environment or {})


def accepted(name: str, change: Change, why: str) -> Fault:
    """A mistake that nothing tells, with the reason."""
    return Fault(name, change, unseen=why)
