"""Texts of the interface: those that templates use exist, those that exist are used, placeholders agree.

Reads templates as Jinja does and Python as Python does, so a key is found wherever it is a literal:
`text("menu")`, `other_text("a" if x else "b")`.
"""

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import jinja2
from jinja2 import nodes
from pydantic import TypeAdapter

from ..findings import ContentError, Finding, did_you_mean
from ..locales import LOCALES
from ..project import Project
from ..yaml_file import read_yaml

# The functions that give templates a text: in the language of the page, in the other one.
_FUNCTIONS = ("text", "other_text")

_SEARCH_TEXTS = TypeAdapter(dict[str, dict[str, str | dict[str, str]]])


@dataclass(frozen=True)
class Use:
    """Where a template asks for a text, and which placeholders it fills in."""

    file: Path
    line: int
    key: str
    fills: frozenset[str]


def _placeholders(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


def _templates(project: Project) -> Iterator[tuple[Path, nodes.Template]]:
    """The templates as Jinja reads them; raises ContentError at one that it cannot read."""
    environment = jinja2.Environment()
    for file in sorted((project.root / "overrides").rglob("*.html")):
        try:
            yield file, environment.parse(file.read_text(encoding="utf-8"))
        except jinja2.TemplateSyntaxError as error:
            found = f"is no template: {str(error.message).removesuffix('.')}"
            raise ContentError(
                [Finding(file, error.lineno, found, remedy="Correct the tag.")]
            ) from None


def templates_can_be_read(project: Project) -> Iterator[Finding]:
    """Every template is one for Jinja: its tags are known and closed."""
    try:
        for _ in _templates(project):
            pass
    except ContentError as error:
        yield from error.findings


def _uses(project: Project) -> Iterator[Use]:
    for file, template in _templates(project):
        for call in template.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name in _FUNCTIONS:
                fills = frozenset(keyword.key for keyword in call.kwargs)
                for key in _literals(call.args[0]) if call.args else ():
                    yield Use(file, call.lineno, key, fills)


def _literals(node: nodes.Node) -> Iterator[str]:
    """The texts that an expression may have as its value, as far as they are written out."""
    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, nodes.CondExpr):
        for branch in (node.expr1, node.expr2):
            if branch:
                yield from _literals(branch)


def unknown_texts(project: Project) -> dict[str, Use]:
    """The keys that templates ask for and data/strings.yml lacks, each with the first place that asks."""
    missing: dict[str, Use] = {}
    for use in _uses(project):
        if use.key not in project.strings.value:
            missing.setdefault(use.key, use)
    return missing


def unused_texts(project: Project) -> list[str]:
    """The keys of data/strings.yml that nothing asks for."""
    named = {
        constant.value
        for _, template in _templates(project)
        for constant in template.find_all(nodes.Const)
    }
    for folder in ("hooks", "content/site", "tools/pictures"):
        for file in (project.root / folder).rglob("*.py"):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            named |= {
                node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)
            }
    return [key for key in project.strings.value if key not in named]


def used_texts_exist(project: Project) -> Iterator[Finding]:
    """A text that a template asks for stands in data/strings.yml."""
    for key, use in unknown_texts(project).items():
        yield Finding(
            use.file,
            use.line,
            f"asks for the text '{key}', which is not in data/strings.yml",
            remedy=f"Add it there in both languages, or correct the key.{did_you_mean(key, unused_texts(project))}",
        )


def texts_are_used(project: Project) -> Iterator[Finding]:
    """A text of data/strings.yml is asked for somewhere."""
    for key in unused_texts(project):
        yield Finding(
            project.strings.file,
            project.strings.line(key),
            f"has the text '{key}', which nothing uses",
            remedy=f"Remove it.{did_you_mean(key, unknown_texts(project))}",
            warning=True,  # no reader meets it
        )


def placeholders_can_be_read(project: Project) -> Iterator[Finding]:
    """Braces in a text are {placeholders}, the same ones in both languages."""
    for key, text in project.strings.value.items():
        named = {}
        for code in LOCALES:
            try:
                named[code] = _placeholders(text[code])
            except ValueError as error:
                yield Finding(
                    project.strings.file,
                    project.strings.line(key, code),
                    f"has '{text[code]}' at '{key}.{code}': {error}",
                    remedy="Close the brace; one that is meant as such is written twice.",
                )
        different = {_listed(names) for names in named.values()}
        if len(named) == len(LOCALES) and len(different) > 1:
            said = ", ".join(
                f"{_listed(names)} in {LOCALES[code].name}"
                for code, names in named.items()
            )
            yield Finding(
                project.strings.file,
                project.strings.line(key),
                f"has different placeholders at '{key}': {said}",
                remedy="Give both the same placeholders.",
            )


def placeholders_are_filled_in(project: Project) -> Iterator[Finding]:
    """A template fills in the placeholders that a text has, and no others."""
    for use in _uses(project):
        text = project.strings.value.get(use.key)
        if text is None:
            continue
        for code in LOCALES:
            try:
                wanted = _placeholders(text[code])
            except ValueError:
                continue  # a finding of its own
            if wanted != use.fills:
                yield Finding(
                    project.strings.file,
                    project.strings.line(use.key, code),
                    f"has {_listed(wanted)} at '{use.key}.{code}'",
                    f"{_listed(use.fills)}, which {use.file.relative_to(project.root)}:{use.line} fills in",
                )


def search_texts_agree(project: Project) -> Iterator[Finding]:
    """bilingual_search/strings.yml has the same texts with the same placeholders in every language."""
    path = project.root / "bilingual_search" / "strings.yml"
    if not path.is_file():
        return
    file = read_yaml(path, _SEARCH_TEXTS)
    for locale, own in file.value.items():
        for key in own:
            if not _has_other(own[key]):
                yield Finding(
                    path,
                    file.line(locale, key),
                    f"lacks the form 'other' at '{locale}.{key}'",
                    remedy="Add it: it serves all counts that no other form names.",
                )
    (first, texts), *others = file.value.items()
    for locale, translated in others:
        for key in texts.keys() - translated.keys():
            yield Finding(
                path,
                file.line(locale),
                f"lacks the text '{key}' in '{locale}'",
                remedy=f"Add it, as in '{first}'.",
            )
        for key in translated.keys() - texts.keys():
            yield Finding(
                path,
                file.line(locale, key),
                f"has the text '{key}' in '{locale}' only",
                remedy=f"Add it to '{first}', or remove it.",
            )
        for key in texts.keys() & translated.keys():
            if not all(_has_other(each[key]) for each in (texts, translated)):
                continue  # a finding of its own
            one, other = (_in_other(each[key]) for each in (texts, translated))
            if one != other:
                yield Finding(
                    path,
                    file.line(locale, key),
                    f"has {_listed(other)} at '{locale}.{key}'",
                    f"{_listed(one)}, as in '{first}'",
                )


def _has_other(text: str | dict[str, str]) -> bool:
    return isinstance(text, str) or "other" in text


def _in_other(text: str | dict[str, str]) -> frozenset[str]:
    """The placeholders of a text; of one that depends on a count, those of the form for all other counts."""
    other = text if isinstance(text, str) else text["other"]
    return frozenset(re.findall(r"\{(\w+)\}", other))


def _listed(placeholders: frozenset[str]) -> str:
    return (
        " and ".join(f"{{{name}}}" for name in sorted(placeholders)) or "no placeholder"
    )


RULES = (
    templates_can_be_read,
    used_texts_exist,
    texts_are_used,
    placeholders_can_be_read,
    placeholders_are_filled_in,
    search_texts_agree,
)
