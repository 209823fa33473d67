"""Which pages the site has, in which order, and how they belong together.

Built from data/*.yml. `Inventory.load` checks what the schema of a single file cannot: that ids
exist where they are used and that every page has its file in both languages.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from . import schema
from .errors import ContentError, problem
from .locales import LOCALES


@dataclass(frozen=True)
class Question:
    path: str  # e.g. "faq/gpu"
    collection: str  # e.g. "faq"
    topics: tuple[str, ...]
    related: tuple[str, ...]  # in both directions, in the order of the inventory
    changed: date
    awaiting: frozenset[str]  # languages whose translation does not exist yet


@dataclass(frozen=True)
class Page:
    """A page that holds no question: home, lists, about, the introduction of a collection."""

    path: str
    template: str | None
    changed: date


@dataclass(frozen=True)
class Inventory:
    pages: dict[str, Page]
    questions: dict[str, Question]
    collections: dict[str, schema.Collection]
    topics: dict[str, schema.Topic]
    starting_points: tuple[schema.StartingPoint, ...]

    @classmethod
    def load(cls, data_dir: Path) -> "Inventory":
        """Read data/; raises ContentError where a file does not fit its schema or names what does not exist."""
        topics = schema.load_yaml(data_dir / "topics.yml", schema.TOPICS_FILE)
        collections = schema.load_yaml(
            data_dir / "collections.yml", schema.COLLECTIONS_FILE
        )
        starting_points = schema.load_yaml(
            data_dir / "starting_points.yml", schema.STARTING_POINTS_FILE
        )
        questions_file = data_dir / "questions.yml"
        entries: schema.QuestionsFile = schema.load_yaml(
            questions_file, schema.QUESTIONS_FILE
        )

        by_path = {
            f"{collection}/{slug}": (collection, question)
            for collection, entry in entries.collections.items()
            for slug, question in entry.questions.items()
        }
        _check_names(questions_file, entries, by_path, topics, collections)
        _check_starting_points(
            data_dir / "starting_points.yml", starting_points, by_path
        )

        related = _both_directions(by_path)
        questions = {
            path: Question(
                path=path,
                collection=collection,
                topics=tuple(question.topics),
                related=related[path],
                changed=question.changed,
                awaiting=frozenset(question.awaiting),
            )
            for path, (collection, question) in by_path.items()
        }
        pages = {
            path: Page(path, page.template, page.changed)
            for path, page in entries.pages.items()
        }
        for name, entry in entries.collections.items():
            pages[f"{name}/index"] = Page(
                f"{name}/index", "collection.html", entry.changed
            )
        return cls(
            pages=pages,
            questions=questions,
            collections={name: collections[name] for name in entries.collections},
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
            groups[question.collection].append(question)
        return groups

    def exists(self, path: str, locale: str) -> bool:
        """Whether the page exists in a language."""
        question = self.questions.get(path)
        return (
            path in self.pages if question is None else locale not in question.awaiting
        )

    def last_change(self, path: str) -> date:
        """The day a page last changed; a page that lists questions changes with them."""
        if path in self.questions:
            return self.questions[path].changed
        collection = path.removesuffix("/index")
        listed = self.by_collection.get(collection, [])
        if self.pages[path].template in ("home.html", "questions.html", "topics.html"):
            listed = list(self.questions.values())
        return max(
            [self.pages[path].changed, *(question.changed for question in listed)]
        )

    def check_files(self, docs_dir: Path) -> None:
        """Raise ContentError unless docs/<locale>/ holds exactly the pages of the inventory."""
        problems = []
        for locale in LOCALES:
            expected = {
                docs_dir / locale / f"{path}.md"
                for path in self.paths
                if self.exists(path, locale)
            }
            present = set((docs_dir / locale).rglob("*.md"))
            for file in sorted(expected - present):
                remedy = "Write it, or take the page out of data/questions.yml; for a question whose translation is still to come, list it there under awaiting."
                problems.append(
                    problem(
                        file, "is missing, though data/questions.yml lists it", remedy
                    )
                )
            for file in sorted(present - expected):
                path = file.relative_to(docs_dir / locale).with_suffix("").as_posix()
                if path in self.questions:
                    problems.append(
                        problem(
                            file,
                            "exists, though data/questions.yml says it awaits translation",
                            f"Remove '{locale}' from its awaiting.",
                        )
                    )
                else:
                    problems.append(
                        problem(
                            file,
                            "is not in data/questions.yml",
                            "Add it there, or delete the file.",
                        )
                    )
        if problems:
            raise ContentError(problems)


def _check_names(file, entries, by_path, topics, collections) -> None:
    problems = []
    for name in entries.collections.keys() ^ collections.keys():
        problems.append(
            problem(
                file,
                f"the collection '{name}' must stand both here and in collections.yml",
                "Add it to the other file.",
            )
        )
    for path, (_, question) in by_path.items():
        for topic in question.topics:
            if topic not in topics:
                problems.append(
                    problem(
                        file,
                        f"{path} has the unknown topic '{topic}'",
                        f"Allowed: {', '.join(topics)} (topics.yml).",
                    )
                )
        for related in question.related:
            if related not in by_path or related == path:
                problems.append(
                    problem(
                        file,
                        f"{path} is related to '{related}', which is no other question",
                        "Name the path of another question.",
                    )
                )
            elif path in by_path[related][1].related:
                problems.append(
                    problem(
                        file,
                        f"{path} and {related} name each other as related",
                        "One of the two is enough: it counts for both.",
                    )
                )
        if len(question.awaiting) == len(LOCALES):
            problems.append(
                problem(
                    file,
                    f"{path} awaits both its languages",
                    "Write it in one of them first, or take it out.",
                )
            )
        if question.changed < question.added:
            problems.append(
                problem(
                    file,
                    f"{path} was revised before it was added",
                    "Correct one of the dates.",
                )
            )
    if problems:
        raise ContentError(problems)


def _check_starting_points(file, starting_points, by_path) -> None:
    problems = [
        problem(
            file, f"'{point.question}' is no question", "Name a path of questions.yml."
        )
        for point in starting_points
        if point.question not in by_path
    ]
    if problems:
        raise ContentError(problems)


def _both_directions(by_path) -> dict[str, tuple[str, ...]]:
    related: dict[str, set[str]] = {path: set() for path in by_path}
    for path, (_, question) in by_path.items():
        for target in question.related:
            related[path].add(target)
            related[target].add(path)
    return {
        path: tuple(other for other in by_path if other in targets)
        for path, targets in related.items()
    }
