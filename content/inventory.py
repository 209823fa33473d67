"""Which pages the site has, in which order, and how they belong together.

Built from data/*.yml. What does not belong together there is found by content/check/inventory.py, and
left out here.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from . import schema
from .yaml_file import read_yaml


@dataclass(frozen=True)
class Question:
    path: str  # e.g. "faq/gpu"
    collection: str  # e.g. "faq"
    entry: schema.QuestionEntry
    related: tuple[str, ...]  # in both directions, in the order of the inventory

    @property
    def topics(self) -> tuple[str, ...]:
        """Ids of its topics, the most fitting first."""
        return tuple(self.entry.topics)

    @property
    def awaiting(self) -> frozenset[str]:
        """Languages whose translation does not exist yet."""
        return frozenset(self.entry.awaiting)


@dataclass(frozen=True)
class Page:
    """A page that holds no question: home, lists, about, the introduction of a collection."""

    path: str
    template: str | None
    entry: schema.Dated
    menu: bool = False  # header, menu and footer lead to it
    lists_questions: bool = False  # it changes whenever a question does


@dataclass(frozen=True)
class Inventory:
    pages: dict[str, Page]
    questions: dict[str, Question]
    collections: dict[str, schema.Collection]  # those with questions
    unseen: tuple[str, ...]  # introductions of collections that have no question yet
    topics: dict[str, schema.Topic]
    starting_points: tuple[schema.StartingPoint, ...]

    @classmethod
    def load(cls, data_dir: Path) -> "Inventory":
        """Read data/; raises ContentError where a file is missing or does not fit its schema."""
        return cls.of(
            read_yaml(data_dir / "questions.yml", schema.QUESTIONS_FILE).value,
            read_yaml(data_dir / "collections.yml", schema.COLLECTIONS_FILE).value,
            read_yaml(data_dir / "topics.yml", schema.TOPICS_FILE).value,
            read_yaml(
                data_dir / "starting_points.yml", schema.STARTING_POINTS_FILE
            ).value,
        )

    @classmethod
    def of(
        cls,
        entries: schema.QuestionsFile,
        collections: dict[str, schema.Collection],
        topics: dict[str, schema.Topic],
        starting_points: list[schema.StartingPoint],
    ) -> "Inventory":
        """The inventory that the files of data/ describe."""
        shown = {
            name: entry
            for name, entry in entries.collections.items()
            if entry.questions
        }
        by_path = {
            f"{collection}/{slug}": (collection, question)
            for collection, entry in shown.items()
            for slug, question in entry.questions.items()
        }
        related = _both_directions(
            {path: question.related for path, (_, question) in by_path.items()}
        )
        pages = {
            path: Page(path, page.template, page, page.menu, page.lists_questions)
            for path, page in entries.pages.items()
        }
        for name, entry in shown.items():
            pages[f"{name}/index"] = Page(f"{name}/index", "collection.html", entry)
        return cls(
            pages=pages,
            questions={
                path: Question(path, collection, question, related[path])
                for path, (collection, question) in by_path.items()
            },
            collections={
                name: collections[name] for name in shown if name in collections
            },
            unseen=tuple(
                f"{name}/index" for name in entries.collections if name not in shown
            ),
            topics=topics,
            starting_points=tuple(starting_points),
        )

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """Every page of the site in reading order: the other pages, then each collection with its questions."""
        paths = [
            path
            for path in self.pages
            if path.removesuffix("/index") not in self.collections
        ]
        for collection in self.collections:
            paths += [
                f"{collection}/index",
                *(question.path for question in self.by_collection[collection]),
            ]
        return tuple(paths)

    @cached_property
    def by_collection(self) -> dict[str, list[Question]]:
        """The questions of each collection, in order."""
        groups: dict[str, list[Question]] = {
            collection: [] for collection in self.collections
        }
        for question in self.questions.values():
            groups.setdefault(question.collection, []).append(question)
        return groups

    def exists(self, path: str, locale: str) -> bool:
        """Whether the page exists in a language."""
        question = self.questions.get(path)
        return (
            path in self.pages if question is None else locale not in question.awaiting
        )

    def entry(self, path: str) -> schema.Dated:
        """What data/questions.yml says of a page, of whatever kind."""
        if path in self.questions:
            return self.questions[path].entry
        return self.pages[path].entry

    def last_change(self, path: str, locale: str) -> date:
        """The day a page last changed in a language; one that lists questions changes with them."""
        if path in self.questions:
            return self.questions[path].entry.changed_in(locale)
        collection = path.removesuffix("/index")
        listed = self.by_collection.get(collection, [])
        if self.pages[path].lists_questions:
            listed = list(self.questions.values())
        entries = [self.pages[path].entry, *(question.entry for question in listed)]
        return max(entry.changed_in(locale) for entry in entries)


def _both_directions(named: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """For each question, the ones it names as related and the ones that name it, in the order of `named`."""
    related: dict[str, set[str]] = {path: set() for path in named}
    for path, others in named.items():
        for other in others:
            if other in named:
                related[path].add(other)
                related[other].add(path)
    return {
        path: tuple(other for other in named if other in others)
        for path, others in related.items()
    }
