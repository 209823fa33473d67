"""What the commands that write content share: they ask for what is missing, and refuse what is wrong."""

import sys
from collections.abc import Callable

from pydantic import TypeAdapter, ValidationError

from . import schema
from .project import Project

_SLUG = TypeAdapter(schema.Slug)
_PLAIN_TEXT = TypeAdapter(schema.PlainText)

# What is wrong with an answer, in words that say what is allowed; "" where it is right.
Problem = Callable[[str], str]


class Refused(Exception):
    """What was asked for cannot be done; says why, and what can."""

    def __init__(self, *problems: str):
        self.problems = problems
        super().__init__("\n".join(problems))


class Answers:
    """Takes answers from the command line, and asks for those that are missing where a person is there."""

    def __init__(self, ask: bool | None = None):
        """`ask`: whether to ask; None: if the command runs in a terminal."""
        self._ask = sys.stdin.isatty() if ask is None else ask
        self._problems: list[str] = []

    def get(self, option: str, given: str | None, prompt: str, problem: Problem) -> str:
        """The answer for an option such as "--slug"; "" where it is wrong, which `finish` then tells."""
        if given is None and self._ask:
            while found := problem(answer := input(f"{prompt}: ").strip()):
                print(f"  {found}")
            return answer
        found = f"is missing. {prompt}." if given is None else problem(given.strip())
        if found:
            self._problems.append(f"{option}: {found}")
            return ""
        return (given or "").strip()

    def finish(self) -> None:
        """Raises Refused, with everything that is wrong."""
        if self._problems:
            raise Refused(*self._problems)


def slug_problem(slug: str) -> str:
    """What is wrong with the name of a page or a term."""
    return _problem(_SLUG, slug)


def text_problem(text: str) -> str:
    """What is wrong with a text of one line."""
    if not text:
        return "is empty."
    return _problem(_PLAIN_TEXT, text)


def path_problem(project: Project, path: str, old: str = "") -> str:
    """Why a question cannot have a path such as "faq/gpu"; `old` is the path it had, for one that moves."""
    collection, _, slug = path.rpartition("/")
    if problem := slug_problem(slug):
        return problem
    entries = project.questions.value
    if collection not in entries.collections:
        return f"'{collection}' is no collection. Allowed: {', '.join(entries.collections)}."
    taken = {
        *entries.pages,
        *entries.collections,
        *(
            f"{name}/{each}"
            for name, entry in entries.collections.items()
            for each in entry.questions
        ),
    }
    if path in taken or slug == "index" or f"{path}/index" in taken:
        return f"{path} exists already. Choose another slug, such as '{slug}-2'."
    if path in project.moves and project.moves[path] != old:
        return f"{path} is the old address of {project.moves[path]} (data/moved.yml). Choose another slug."
    questions = entries.collections[collection].questions
    stays = old.rpartition("/")[0] == collection
    if len(questions) >= schema.MOST_QUESTIONS and not stays:
        return f"the collection {collection} is full: it has {schema.MOST_QUESTIONS} questions, the most there may be. Choose another, or divide it (CONTRIBUTING.md)."
    return ""


def _problem(shape: TypeAdapter[str], text: str) -> str:
    try:
        shape.validate_python(text)
    except ValidationError as error:
        context = error.errors()[0].get("ctx", {})
        right = context.get("error", "at least one character")
        return f"'{text}' will not do. Allowed: {right}."
    return ""
