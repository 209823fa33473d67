"""The site in one language, as the templates see it.

Templates get `site` (a `Site`) and `view` (the `View` of the page at hand) and need nothing else
about the content. All addresses are relative to the root of the site.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from .. import schema
from ..inventory import Inventory
from ..locales import LOCALES, Locale, other
from ..page_file import PageFile, read_page


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
    date: str
    year: int
    reservation: str
    link: str | None
    license: str | None


@dataclass(frozen=True)
class Topic:
    key: str
    url: str
    name: str
    description: str


@dataclass(frozen=True)
class StartingPoint:
    reader: str
    question: "View"


@dataclass(frozen=True)
class View:
    """A page in one language. `source` and `topics` are set on questions, `source` on collections too."""

    path: str
    url: str
    title: str
    description: str
    changed: date
    template: str | None
    source: Source | None
    topics: tuple[Topic, ...]
    is_question: bool


class Site:
    """The pages of one language, read from docs/<locale>/."""

    def __init__(
        self,
        inventory: Inventory,
        docs_dir: Path,
        locale: str,
        strings: dict[str, schema.Localized],
        glossary: list[schema.Term],
    ):
        self.inventory = inventory
        self.locale: Locale = LOCALES[locale]
        self.other_locale: Locale = other(locale)
        self._docs_dir = docs_dir
        self.strings = strings
        self.glossary = sorted(glossary, key=lambda term: term[locale].casefold())

    def text(self, key: str, **values: object) -> str | None:
        """An interface text of data/strings.yml, its {placeholders} filled in; None where there is none."""
        if key not in self.strings:
            return None
        text = self.strings[key][self.locale.code]
        return text.format(**values) if values else text

    @cached_property
    def views(self) -> dict[str, View]:
        """Every page that exists in this language, by path, in reading order."""
        paths = [
            path
            for path in self.inventory.paths
            if self.inventory.exists(path, self.locale.code)
        ]
        return {
            path: self._view(
                path, read_page(self._docs_dir / self.locale.code / f"{path}.md")
            )
            for path in paths
        }

    @cached_property
    def sources(self) -> dict[str, Source]:
        code = self.locale.code

        def local(text: schema.Localized | None) -> str | None:
            return text[code] if text else None

        return {
            key: Source(
                key=key,
                url=self.locale.url(f"{key}/index"),
                name=collection.name[code],
                kind=collection.kind[code],
                speaker=local(collection.speaker),
                role=local(collection.role),
                event=local(collection.event),
                date=collection.date[code],
                year=collection.year,
                reservation=collection.reservation[code],
                link=collection.link,
                license=collection.license,
            )
            for key, collection in self.inventory.collections.items()
        }

    @cached_property
    def topics(self) -> dict[str, Topic]:
        return {
            key: Topic(
                key,
                f"{self.locale.url('topics')}#{key}",
                topic.name[self.locale.code],
                topic.description[self.locale.code],
            )
            for key, topic in self.inventory.topics.items()
        }

    @cached_property
    def starting_points(self) -> list[StartingPoint]:
        return [
            StartingPoint(point.reader[self.locale.code], self.views[point.question])
            for point in self.inventory.starting_points
            if point.question in self.views
        ]

    @cached_property
    def questions(self) -> list[View]:
        return [view for view in self.views.values() if view.is_question]

    def in_collection(self, key: str) -> list[View]:
        return self._by_collection[key]

    def in_topic(self, key: str) -> list[View]:
        return self._by_topic[key]

    @cached_property
    def _by_collection(self) -> dict[str, list[View]]:
        # Grouped once: each page asks for its collection, and a filter would make the build quadratic.
        groups: dict[str, list[View]] = {key: [] for key in self.sources}
        for view in self.questions:
            groups[view.source.key].append(view)
        return groups

    @cached_property
    def _by_topic(self) -> dict[str, list[View]]:
        groups: dict[str, list[View]] = {key: [] for key in self.topics}
        for view in self.questions:
            for topic in view.topics:
                groups[topic.key].append(view)
        return groups

    def related(self, view: View) -> list[View]:
        return [
            self.views[path]
            for path in self.inventory.questions[view.path].related
            if path in self.views
        ]

    def neighbour(self, view: View, step: int) -> View | None:
        """The question before (-1) or after (+1) this one in its collection."""
        siblings = self.in_collection(view.source.key)
        place = siblings.index(view) + step
        return siblings[place] if 0 <= place < len(siblings) else None

    def translation_url(self, view: View) -> str | None:
        """Address of the same page in the other language; None while it awaits its translation."""
        return (
            self.other_locale.url(view.path)
            if self.inventory.exists(view.path, self.other_locale.code)
            else None
        )

    def alternates(self, view: View) -> dict[str, str]:
        """Address of the page in each language in which it exists, by language code."""
        return {
            code: locale.url(view.path)
            for code, locale in LOCALES.items()
            if self.inventory.exists(view.path, code)
        }

    def _view(self, path: str, page: PageFile) -> View:
        question = self.inventory.questions.get(path)
        collection = question.collection if question else path.removesuffix("/index")
        return View(
            path=path,
            url=self.locale.url(path),
            title=page.front_matter.title,
            description=page.front_matter.description,
            changed=self.inventory.last_change(path),
            template="question.html"
            if question
            else self.inventory.pages[path].template,
            source=self.sources.get(collection),
            topics=tuple(self.topics[topic] for topic in question.topics)
            if question
            else (),
            is_question=question is not None,
        )
