"""A new question: its pages, and its entry in data/questions.yml."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..commands import Refused, path_problem, text_problem
from ..locales import LOCALES
from ..project import Project
from ..yaml_text import YamlText, flow, scalar

MOST_TOPICS = 4
_TEMPLATES = Path(__file__).with_name("templates")


@dataclass(frozen=True)
class NewQuestion:
    """What has to be known of a question before it is written."""

    path: str  # <collection>/<slug>
    titles: Mapping[str, str]  # by language; one without a title awaits its translation
    topics: Sequence[str]
    after: str = ""  # slug of the question it follows; "" for the end of the collection


def topics_problem(project: Project, topics: Sequence[str]) -> str:
    """What is wrong with the topics of a question."""
    known = project.topics.value
    allowed = f"Allowed: one to {MOST_TOPICS} of {', '.join(known)}."
    if unknown := [topic for topic in topics if topic not in known]:
        return f"unknown: {', '.join(unknown)}. {allowed}"
    if not 1 <= len(topics) <= MOST_TOPICS or len(set(topics)) < len(topics):
        return f"none, too many, or one of them twice. {allowed}"
    return ""


def add_question(project: Project, question: NewQuestion) -> list[Path]:
    """Write the pages and the entry; gives the files that are new or changed, the entry's first.

    Raises Refused where the path, the topics or a title will not do, or a file is there already.
    """
    collection, _, slug = question.path.rpartition("/")
    siblings = project.questions.value.collections
    problems = [
        path_problem(project, question.path),
        topics_problem(project, question.topics),
        *map(text_problem, question.titles.values()),
    ]
    if not question.titles:
        problems.append("A question has a title in one language at least.")
    if question.after and question.after not in siblings[collection].questions:
        problems.append(
            f"'{question.after}' is no question of {collection}. There are: {', '.join(siblings[collection].questions)}."
        )
    pages = {
        code: project.docs / code / f"{question.path}.md" for code in question.titles
    }
    problems += [
        f"{file} exists already. Delete or move it first."
        for file in pages.values()
        if file.exists()
    ]
    if any(problems):
        raise Refused(*filter(None, problems))
    inventory = YamlText(project.data / "questions.yml")
    inventory.add(
        ("collections", collection, "questions"),
        slug,
        _entry(question, project.today),
        question.after,
    )
    inventory.save()
    for code, file in pages.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            _page(code, question.titles[code]), encoding="utf-8", newline="\n"
        )
    return [inventory.file, *pages.values()]


def _entry(question: NewQuestion, today: date) -> list[str]:
    lines = [f"topics: {flow(list(question.topics))}", f"added: {today}"]
    if awaited := [code for code in LOCALES if code not in question.titles]:
        days = ", ".join(f"{code}: {today}" for code in awaited)
        lines.append(f"awaiting: {{{days}}}")
    return lines


def _page(locale: str, title: str) -> str:
    """A page to be filled in; `make check` names every TODO that is left."""
    template = _TEMPLATES / f"{locale}.md"
    if not template.is_file():
        template = _TEMPLATES / "en.md"
    short_answer, _, text = template.read_text(encoding="utf-8").partition("---\n")
    return f"---\ntitle: {scalar(title)}\ndescription: {short_answer.strip()}\n---\n\n{text}"
