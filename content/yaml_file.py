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

from .findings import ContentError
from .text_file import read_text
from .yaml_findings import does_not_fit, no_yaml
from .yaml_nodes import line_of

if TYPE_CHECKING:
    from yaml import SafeLoader
else:  # in C where it can be had: ten times as fast
    SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

T = TypeVar("T")


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
        return line_of(self._root, location, self._first_line)


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
        raise ContentError([no_yaml(error, text, file, first_line)]) from None
    finally:
        loader.dispose()
    try:
        value = shape.validate_python(data)
    except ValidationError as error:
        raise ContentError(
            does_not_fit(file, first_line, root, detail, shape)
            for detail in error.errors()
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
