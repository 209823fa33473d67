"""The site in one language: templates get it as `site`, and the page at hand as `view`."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from babel.dates import format_date

from .. import schema
from ..in_step.lags import Lag
from ..inventory import Inventory, Question
from ..locales import LOCALES, Locale, other
from ..page_file import read_page
from .glossary_index import GlossarySection, sections
from .texts import Texts
from .views import (
    AwaitedTranslation,
    CollectionView,
    PageView,
    QuestionView,
    Source,
    StartingPoint,
    Topic,
)


class Site:
    """The pages of one language, read from docs/<locale>/."""

    def __init__(
        self,
        inventory: Inventory,
        docs_dir: Path,
        locale: str,
        texts: Texts,
        glossary: Sequence[schema.Term],
        lags: Mapping[str, Sequence[Lag]],
    ):
        """`lags` are the places where the other language is ahead, by page."""
        self.inventory = inventory
        self.locale: Locale = LOCALES[locale]
        self.other_locale: Locale = other(locale)
        self.texts = texts
        self._docs_dir = docs_dir
        self._glossary = glossary
        self._lags = lags

    @cached_property
    def views(self) -> dict[str, PageView]:
        """Every page that exists in this language, by path, in reading order."""
        return {
            path: self._view(path)
            for path in self.inventory.paths
            if self.inventory.exists(path, self.locale.code)
        }

    @cached_property
    def menu(self) -> list[PageView]:
        """The pages that header, menu and footer lead to."""
        return [
            self.views[path] for path, page in self.inventory.pages.items() if page.menu
        ]

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
                date=local(collection.date),
                year=collection.year,
                reservation=collection.reservation[code],
                retold=collection.retold,
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
    def topics_with_questions(self) -> list[Topic]:
        return [topic for topic in self.topics.values() if self.in_topic(topic.key)]

    @cached_property
    def starting_points(self) -> list[StartingPoint]:
        """Those whose question exists in this language."""
        return [
            StartingPoint(point.reader[self.locale.code], question)
            for point in self.inventory.starting_points
            if isinstance(question := self.views.get(point.question), QuestionView)
        ]

    @cached_property
    def glossary(self) -> list[GlossarySection]:
        """The terms by their first letter."""
        return sections(self._glossary, self.locale.code)

    @cached_property
    def questions(self) -> list[QuestionView]:
        return [view for view in self.views.values() if isinstance(view, QuestionView)]

    def in_collection(self, key: str) -> list[QuestionView]:
        return self._by_collection[key]

    def in_topic(self, key: str) -> list[QuestionView]:
        return self._by_topic[key]

    @cached_property
    def _by_collection(self) -> dict[str, list[QuestionView]]:
        # Grouped once: each page asks for its collection, and a filter would make the build quadratic.
        groups: dict[str, list[QuestionView]] = {key: [] for key in self.sources}
        for view in self.questions:
            groups[view.source.key].append(view)
        return groups

    @cached_property
    def _by_topic(self) -> dict[str, list[QuestionView]]:
        groups: dict[str, list[QuestionView]] = {key: [] for key in self.topics}
        for view in self.questions:
            for topic in view.topics:
                groups[topic.key].append(view)
        return groups

    @cached_property
    def awaited_translations(self) -> list[AwaitedTranslation]:
        """The questions that await their translation into either language, the longest waiting first."""
        awaited = []
        for path, question in self.inventory.questions.items():
            for code, since in question.entry.awaiting.items():
                there = other(code)
                file = read_page(self._docs_dir / there.code / f"{path}.md")
                awaited.append(
                    AwaitedTranslation(
                        there.url(path),
                        file.front_matter.title,
                        there.code,
                        code,
                        since,
                    )
                )
        return sorted(awaited, key=lambda each: each.since)

    def related(self, view: QuestionView) -> list[QuestionView]:
        """The related questions that exist in this language."""
        return [
            question
            for path in self.inventory.questions[view.path].related
            if isinstance(question := self.views.get(path), QuestionView)
        ]

    def neighbour(self, view: QuestionView, step: int) -> QuestionView | None:
        """The question before (-1) or after (+1) this one in its collection."""
        siblings = self.in_collection(view.source.key)
        place = siblings.index(view) + step
        return siblings[place] if 0 <= place < len(siblings) else None

    def breadcrumb(self, view: PageView) -> list[PageView]:
        """The pages above a page, from the home page down, without the page itself."""
        above = [self.views["index"]] if view.path != "index" else []
        if isinstance(view, QuestionView):
            above.append(self.views[f"{view.source.key}/index"])
        return above

    def translation_url(self, view: PageView) -> str | None:
        """Address of the same page in the other language; None while it awaits its translation.

        The Korean home page has the address "".
        """
        return (
            self.other_locale.url(view.path)
            if self.inventory.exists(view.path, self.other_locale.code)
            else None
        )

    def switch_url(self, view: PageView) -> str:
        """Where the language switch leads: the translation, else the collection in the other language."""
        if (translation := self.translation_url(view)) is not None:
            return translation
        above = (
            f"{view.source.key}/index" if isinstance(view, QuestionView) else "index"
        )
        return self.other_locale.url(above)

    def alternates(self, view: PageView) -> dict[str, str]:
        """Address of the page in each language in which it exists, by language code."""
        return {
            code: locale.url(view.path)
            for code, locale in LOCALES.items()
            if self.inventory.exists(view.path, code)
        }

    def _source(self, question: Question) -> Source:
        """Where an answer comes from; one of a collection without a date has the day it was added."""
        source = self.sources[question.collection]
        if source.date is not None:
            return source
        added = question.entry.added
        day = format_date(added, format="long", locale=self.locale.code)
        return replace(source, date=day, year=added.year)

    def _view(self, path: str) -> PageView:
        file = read_page(self._docs_dir / self.locale.code / f"{path}.md")
        url = self.locale.url(path)
        title, description = file.front_matter.title, file.front_matter.description
        changed = self.inventory.last_change(path, self.locale.code)
        revised = self.inventory.entry(path).revised_in(self.locale.code)
        lags = tuple(self._lags.get(path, ()))
        question = self.inventory.questions.get(path)
        if question:
            return QuestionView(
                path,
                url,
                title,
                description,
                changed,
                revised,
                lags,
                "question.html",
                self._source(question),
                tuple(self.topics[topic] for topic in question.topics),
            )
        template = self.inventory.pages[path].template
        source = self.sources.get(path.removesuffix("/index"))
        if source:
            return CollectionView(
                path, url, title, description, changed, revised, lags, template, source
            )
        return PageView(path, url, title, description, changed, revised, lags, template)
