"""data/queries and data/unanswered.yml: what readers type to find a page, and what no page answers."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from .. import schema
from ..findings import Finding, did_you_mean
from ..locales import LOCALES
from ..project import Project
from ..yaml_file import YamlFile

FEWEST_QUERIES = 20
MOST_PAGES = 4
# The search takes no longer ones: MAX_QUERY_LENGTH of bilingual_search/markup.py.
MOST_CHARACTERS = 120


class _Query(NamedTuple):
    """A query, and where it stands."""

    text: str
    file: YamlFile[schema.Queries]
    code: str  # of its language
    number: int

    @property
    def key(self) -> tuple[str, str]:
        """Equal for what the search takes to be the same query."""
        return self.code, " ".join(self.text.casefold().split())

    def warning(self, found: str, expected: str = "", remedy: str = "") -> Finding:
        """A finding at its line; the search works with whatever it is given."""
        line = self.file.line(self.code, self.number)
        return Finding(self.file.file, line, found, expected, remedy, warning=True)


def _queries(file: YamlFile[schema.Queries]) -> Iterator[_Query]:
    for code in LOCALES:
        for number, text in enumerate(file.value[code]):
            yield _Query(text, file, code, number)


def every_file_of_queries_is_of_a_page(project: Project) -> Iterator[Finding]:
    """A file of data/queries has the path of a page: faq/gpu.yml, faq.yml for faq/index, index.yml for the home page."""
    inventory, folder = project.inventory, project.queries_folder
    paths = {path.removesuffix("/index") for path in inventory.pages}
    paths |= inventory.questions.keys()
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder)
        if file.is_dir() or any(part.startswith(".") for part in name.parts):
            continue
        path = name.with_suffix("").as_posix()
        if path not in paths:
            yield Finding(
                file,
                0,
                "has the path of no page",
                remedy=f"Rename it like its page in data/questions.yml, or delete it.{did_you_mean(path, paths)}",
            )
        elif file.suffix != ".yml":
            yield Finding(
                file,
                0,
                "is not read by the search",
                f"the name {path}.yml",
                "Rename it.",
            )


def every_question_has_queries(project: Project) -> Iterator[Finding]:
    """Where any question has queries, each has some: also in a language that it awaits, whose search finds it, too."""
    questions, files = project.inventory.questions, project.queries
    if not files.keys() & questions.keys():
        return  # a site may do without
    for path, question in questions.items():
        if path not in files:
            slug = path.rpartition("/")[2]
            place = "collections", question.collection, "questions", slug
            yield Finding(
                project.questions.file,
                project.questions.line(*place),
                f"has {path}, which the search knows by its own words alone",
                remedy=f"Write what readers would type to find it, {FEWEST_QUERIES} queries or more in each language, in data/queries/{path}.yml (CONTRIBUTING.md).",
                warning=True,
            )
            continue
        file = files[path]
        for code in LOCALES:
            if (count := len(file.value[code])) < FEWEST_QUERIES:
                yield Finding(
                    file.file,
                    file.line(code),
                    f"has {count} queries in the language '{code}'",
                    f"{FEWEST_QUERIES} at least",
                    "Add what other readers would type (CONTRIBUTING.md).",
                    warning=True,
                )


def queries_lead_to_few_pages(project: Project) -> Iterator[Finding]:
    """A query stands in the files of four pages at most: one that leads everywhere tells the search nothing."""
    places = defaultdict[tuple[str, str], dict[str, _Query]](dict)
    for path, file in project.queries.items():
        for query in _queries(file):
            places[query.key][path] = query
    for pages in places.values():
        if len(pages) > MOST_PAGES:
            last = next(reversed(pages.values()))
            yield last.warning(
                f"has '{last.text}', which leads to {len(pages)} pages ({', '.join(pages)})",
                f"{MOST_PAGES} at most",
                "Leave it with those that answer it best.",
            )


def what_no_page_answers_stands_with_none(project: Project) -> Iterator[Finding]:
    """A query of data/unanswered.yml stands in no file of data/queries."""
    places = {
        query.key: query
        for file in project.queries.values()
        for query in _queries(file)
    }
    for query in _queries(project.unanswered):
        if there := places.get(query.key):
            path = there.file.file.relative_to(project.root).as_posix()
            yield query.warning(
                f"has '{query.text}', which stands in {path}, too",
                remedy="Remove it here if that page answers it or comes near, else there.",
            )


def queries_stand_once(project: Project) -> Iterator[Finding]:
    """No file has a query twice in a language; capitals and the width of spaces make no difference."""
    for file in (*project.queries.values(), project.unanswered):
        seen = set()
        for query in _queries(file):
            if query.key in seen:
                yield query.warning(f"has '{query.text}' twice", remedy="Remove one.")
            seen.add(query.key)


def queries_can_be_typed(project: Project) -> Iterator[Finding]:
    """A query is no longer than one that can be typed."""
    for file in (*project.queries.values(), project.unanswered):
        for query in _queries(file):
            if len(query.text) > MOST_CHARACTERS:
                yield query.warning(
                    f"has a query of {len(query.text)} characters: '{query.text[:40]}…'",
                    f"{MOST_CHARACTERS} at most",
                    "Nobody can type a longer one: shorten it as its reader would, or remove it.",
                )


RULES = (
    every_file_of_queries_is_of_a_page,
    every_question_has_queries,
    queries_lead_to_few_pages,
    what_no_page_answers_stands_with_none,
    queries_stand_once,
    queries_can_be_typed,
)
