"""A new term of the glossary, put where its id belongs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..commands import Refused, slug_problem, text_problem
from ..locales import LOCALES
from ..project import Project
from ..yaml_text import YamlText, flow, scalar


@dataclass(frozen=True)
class NewTerm:
    """A term; all but the id by language."""

    id: str
    names: Mapping[str, str]
    explanations: Mapping[str, str]
    synonyms: Mapping[str, Sequence[str]]
    avoid: Mapping[str, Sequence[str]]


def id_problem(project: Project, identifier: str) -> str:
    """Why a new term cannot have an id."""
    if any(term.id == identifier for term in project.glossary.value):
        return f"the term {identifier} exists already, in line {project.glossary.line(_place(project, identifier))} of data/glossary.yml. Change it there."
    return slug_problem(identifier)


def add_term(project: Project, term: NewTerm) -> Path:
    """Write the term into data/glossary.yml, and give the file; raises Refused where it will not do."""
    problems = [
        id_problem(project, term.id),
        *map(text_problem, [*term.names.values(), *term.explanations.values()]),
        *_taken(project, term),
    ]
    if any(problems):
        raise Refused(*filter(None, problems))
    glossary = YamlText(project.data / "glossary.yml")
    glossary.insert_item(_place(project, term.id), _entry(term))
    glossary.save()
    return glossary.file


def _taken(project: Project, term: NewTerm) -> list[str]:
    return [
        f"'{name}' is the term {other.id} already. Change that one in data/glossary.yml."
        for code, name in term.names.items()
        for other in project.glossary.value
        if name in other.spellings(code)
    ]


def _place(project: Project, identifier: str) -> int:
    """How many terms stand before one."""
    return sum(term.id < identifier for term in project.glossary.value)


def _entry(term: NewTerm) -> list[str]:
    lines = [f"id: {term.id}"]
    lines += [f"{code}: {scalar(term.names[code])}" for code in LOCALES]
    for key, words in (("synonyms", term.synonyms), ("avoid", term.avoid)):
        lines.append(f"{key}:")
        lines += [f"  {code}: {flow(list(words.get(code, [])))}" for code in LOCALES]
    lines.append("explanation:")
    lines += [f"  {code}: {scalar(term.explanations[code])}" for code in LOCALES]
    return lines
