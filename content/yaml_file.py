"""Reads a YAML file, or the front matter of a page, as an object of a schema, and knows its lines.

A wrong, missing or unknown key is a finding that names file, line, key and what is allowed.
"""

import re
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from .findings import ContentError, Finding
from .text_file import read_text

if TYPE_CHECKING:
    from yaml import SafeLoader
else:  # in C where it can be had: ten times as fast
    SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

T = TypeVar("T")
Location = tuple[str | int, ...]


@dataclass(frozen=True)
class YamlFile(Generic[T]):
    """What a YAML text says, and where it says it."""

    file: Path
    value: T
    _root: yaml.Node | None  # None: the text is empty
    _first_line: int

    def line(self, *location: str | int) -> int:
        """Line of the file on which the value at a location stands, such as line("faq", "topics", 0).

        For a location that is not there, the line of the last part that is.
        """
        return _line(self._root, location, self._first_line)


def read_yaml(file: Path, shape: TypeAdapter[T]) -> YamlFile[T]:
    """A YAML file as an object of the schema; raises ContentError where it is missing or does not fit."""
    return parse_yaml(read_text(file), file, shape)


def parse_yaml(
    text: str, file: Path, shape: TypeAdapter[T], first_line: int = 1
) -> YamlFile[T]:
    """The YAML text as an object of the schema; `first_line` is the line of the file it starts on.

    Raises ContentError, with every finding, where the text is no YAML or does not fit.
    """
    loader = _Loader(text)
    try:
        root = loader.get_single_node()
        data = None if root is None else loader.construct_document(root)
    except yaml.YAMLError as error:
        raise ContentError([_no_yaml(error, text, file, first_line)]) from None
    finally:
        loader.dispose()
    try:
        value = shape.validate_python(data)
    except ValidationError as error:
        raise ContentError(
            _explain(file, first_line, root, detail, shape) for detail in error.errors()
        ) from None
    return YamlFile(file, value, root, first_line)


class _Loader(SafeLoader):
    """YAML without three of its habits.

    It does not drop all but the last of several equal keys; `on` and `off` are words; and a date stays
    the text it is, so that the schema can say which one is wrong.
    """

    def construct_mapping(
        self, node: yaml.MappingNode, deep: bool = False
    ) -> dict[Hashable, Any]:
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key '{key}' stands twice", key_node.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


_KEPT = "null", "int", "float", "merge"  # of YAML's types, those that data/ may use
_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag.removeprefix("tag:yaml.org,2002:") in _KEPT
    ]
    for first, resolvers in SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf")
)

_COLON = "A text with a colon followed by a space, or with quotation marks in it, stands in quotation marks of its own: 'like: this'."


def _no_yaml(error: yaml.YAMLError, text: str, file: Path, first_line: int) -> Finding:
    line, said = 0, " ".join(str(error).split())
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        line = first_line + mark.line if mark else 0
        said = ", ".join(filter(None, (error.context, error.problem)))
    elif isinstance(error, yaml.reader.ReaderError):
        found: Any = error.character  # its code in C, itself in Python
        character = chr(found) if isinstance(found, int) else str(found)
        line = first_line + text[: text.index(character)].count("\n")
        said = f"the character U+{ord(character):04X} is not allowed"
    if "stands twice" in said:
        return Finding(file, line, f"is ambiguous: {said}", remedy="Remove one.")
    return Finding(file, line, f"is not valid YAML: {said}", remedy=_COLON)


# What a value has to be, in words, by pydantic's name for the mistake.
_EXPECTED = {
    "string_type": "text (in quotation marks if it looks like a number)",
    "string_too_short": "at least one character",
    "dict_type": "keys with values, as in {en: 2026-12-03}",
    "model_type": "keys with values",
    "model_attributes_type": "keys with values",
    "list_type": "a list, as in [one, two]",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
}


def _explain(
    file: Path,
    first_line: int,
    root: yaml.Node | None,
    detail: ErrorDetails,
    shape: TypeAdapter[Any],
) -> Finding:
    location = tuple(part for part in detail["loc"] if part != "[key]")
    line = _line(root, location, first_line)
    key = _name(root, location)
    if detail["type"] == "extra_forbidden":
        allowed = ", ".join(_allowed_keys(shape, location[:-1]))
        remedy = f"Remove or rename it; allowed here: {allowed}."
        return Finding(file, line, f"has the unknown key '{key}'", remedy=remedy)
    if detail["type"] == "missing":
        remedy = "Add it."
        return Finding(file, line, f"lacks the key '{key}'", remedy=remedy)
    if detail["input"] is None:
        remedy = "Give it a value, or remove the key."
        return Finding(file, line, f"has nothing at '{key}'", remedy=remedy)
    expected = _EXPECTED.get(detail["type"]) or _in_words(detail)
    found = f"has {_short(detail['input'])} at '{key}'"
    return Finding(file, line, found, expected, "Correct it.")


def _in_words(detail: ErrorDetails) -> str:
    context = detail.get("ctx", {})
    match detail["type"]:
        case "value_error":  # raised by schema.py, with what is right as its message
            return str(context["error"])
        case "literal_error":
            return str(context["expected"])
        case "too_long":
            return f"at most {context['max_length']} entries"
        case "too_short":
            return f"at least {context['min_length']}"
    message = detail["msg"]
    return message[:1].lower() + message[1:]


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _step(
    node: yaml.Node | None, part: str | int
) -> tuple[yaml.Node, yaml.Node] | None:
    """The nodes of the key and of the value that a node has under a key or at a place."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(part):
                return key, value
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int):
        return node.value[part], node.value[part]
    return None


def _line(root: yaml.Node | None, location: Location, first_line: int) -> int:
    line, node = 0, root
    for part in location:
        step = _step(node, part)
        if step is None:
            break
        line, node = step[0].start_mark.line, step[1]
    return first_line + line


def _name(root: yaml.Node | None, location: Location) -> str:
    """A location in words: the entries of a list by their id, where they have one."""
    parts: list[str] = []
    node = root
    for part in location:
        step = _step(node, part)
        node = step[1] if step else None
        if isinstance(part, int):
            identifier = _step(node, "id")
            parts.append(
                str(identifier[1].value) if identifier else f"entry {part + 1}"
            )
        else:
            parts.append(part)
    return ".".join(parts) or "the whole file"


def _allowed_keys(shape: TypeAdapter[Any], location: Location) -> list[str]:
    """The keys that the schema allows at a place: follows the JSON schema along the location."""
    root = shape.json_schema()

    def resolve(node: dict[str, Any]) -> dict[str, Any]:
        for option in node.get("anyOf", []):  # optional values
            if option.get("type") != "null":
                node = option
        if "$ref" in node:
            return dict(root["$defs"][node["$ref"].rsplit("/", 1)[1]])
        return node

    node = resolve(root)
    for part in location:
        if isinstance(part, int):
            node = resolve(node["items"])
        elif part in node.get("properties", {}):
            node = resolve(node["properties"][part])
        else:
            patterns = iter(node.get("patternProperties", {}).values())
            node = resolve(next(patterns, node.get("additionalProperties", {})))
    return sorted(node.get("properties", {}))
