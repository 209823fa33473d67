"""The pages of one language, as the templates see them. Addresses are relative to the root of the site."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from ..in_step.lags import Lag


@dataclass(frozen=True)
class Source:
    """A collection in one language: where its answers come from."""

    key: str
    url: str
    name: str
    kind: str
    speaker: str | None
    role: str | None
    event: str | None
    date: str | None  # that of the source; with a question it has one in any case
    year: int | None
    reservation: str
    retold: bool  # in words of the site's own; else it was written for the site
    link: str | None
    license: str | None


@dataclass(frozen=True)
class Topic:
    key: str
    url: str
    name: str
    description: str


@dataclass(frozen=True)
class AwaitedTranslation:
    """A question that exists in one language only."""

    url: str  # of the version that there is
    title: str  # in its language
    exists_in: str  # codes of the two languages
    awaited_in: str
    since: date


@dataclass(frozen=True)
class PageView:
    """Any page in one language; one of this very class holds no question: home, lists, about."""

    kind: ClassVar[str] = "page"

    path: str
    url: str
    title: str
    description: str
    changed: date
    revised: date | None  # when its meaning last changed in this language
    lags: tuple[Lag, ...]  # places where the other language's version is ahead
    template: str | None


@dataclass(frozen=True)
class CollectionView(PageView):
    """The introduction of a collection."""

    kind: ClassVar[str] = "collection"

    source: Source


@dataclass(frozen=True)
class QuestionView(PageView):
    """A question with its answer."""

    kind: ClassVar[str] = "question"

    source: Source
    topics: tuple[Topic, ...]


@dataclass(frozen=True)
class StartingPoint:
    """A way in for one kind of reader, on the home page."""

    reader: str
    question: QuestionView
