"""Says what is wrong with a YAML text: with its YAML, or with what it holds."""

from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter
from pydantic_core import ErrorDetails

from .findings import Finding
from .yaml_nodes import Location, child, line_of

_COLON = "A text with a colon followed by a space, or with quotation marks in it, stands in quotation marks of its own: 'like: this'."


def no_yaml(error: yaml.YAMLError, text: str, file: Path, first_line: int) -> Finding:
    """What the parser did not understand, in which line."""
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


def does_not_fit(
    file: Path,
    first_line: int,
    root: yaml.Node | None,
    detail: ErrorDetails,
    shape: TypeAdapter[Any],
) -> Finding:
    """What the schema refuses: which key, in which line, and what is allowed there."""
    location = tuple(part for part in detail["loc"] if part != "[key]")
    line = line_of(root, location, first_line)
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


def _name(root: yaml.Node | None, location: Location) -> str:
    """A location in words: the entries of a list by their id, where they have one."""
    parts: list[str] = []
    node = root
    for part in location:
        found = child(node, part)
        node = found[1] if found else None
        if isinstance(part, int):
            identifier = child(node, "id")
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
