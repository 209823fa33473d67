"""mkdocs.yml names the languages of data/languages.yml."""

from collections.abc import Iterator
from typing import Any

import yaml

from ..findings import Finding
from ..locales import LOCALES
from ..project import Project
from ..text_file import read_text


def mkdocs_builds_the_same_languages(project: Project) -> Iterator[Finding]:
    """mkdocs-static-i18n is given the languages of data/languages.yml, by code and name, the default first."""
    file = project.root / "mkdocs.yml"
    try:
        root = yaml.compose(read_text(file), yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        yield Finding(
            file,
            error.problem_mark.line + 1 if error.problem_mark else 0,
            f"is not valid YAML: {error.problem}",
            remedy="YAML is indented by spaces, and a text with a colon in it stands in quotation marks.",
        )
        return
    for plugin in _value(root, "plugins", []):
        languages = _value(_value(plugin, "i18n", None), "languages", None)
        if languages is None:
            continue
        named = [
            (_text(each, "locale"), _text(each, "name"), _text(each, "default"))
            for each in languages
        ]
        expected = [
            (code, locale.name, "" if locale.prefix else "true")
            for code, locale in LOCALES.items()
        ]
        if named != expected:
            yield Finding(
                file,
                languages[0].start_mark.line + 1 if languages else 0,
                f"names the languages {_listed(named)}",
                f"{_listed(expected)}, as data/languages.yml, the first with `default: true`",
            )


def _value(node: Any, key: str, missing: Any) -> Any:
    """The value of a key: the entries of a list, else its node."""
    if isinstance(node, yaml.MappingNode):
        for own, value in node.value:
            if own.value == key:
                return value.value if isinstance(value, yaml.SequenceNode) else value
    return missing


def _text(node: Any, key: str) -> str:
    value = _value(node, key, None)
    return str(value.value) if value else ""


def _listed(languages: list[tuple[str, str, str]]) -> str:
    return ", ".join(f"{code} ({name})" for code, name, _ in languages)


RULES = (mkdocs_builds_the_same_languages,)
