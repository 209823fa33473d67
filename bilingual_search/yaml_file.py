"""YAML files, and what is said of wrong ones."""

from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from .errors import SearchError

T = TypeVar("T")


# In C where it can be had: ten times as fast.
class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML without two of its habits.

    It does not drop all but the last of several equal keys, and words such as no and on, and days, stay the text they
    are: readers type them.
    """

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> Any:
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                problem = f"the key '{key}' stands twice"
                mark = key_node.start_mark
                raise yaml.constructor.ConstructorError(None, None, problem, mark)
            seen.add(key)
        return super().construct_mapping(node, deep)


_KEPT_AS_TEXT = "tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp"
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _KEPT_AS_TEXT]
    for first, resolvers in _Loader.yaml_implicit_resolvers.items()
}


def read_yaml(file: Path) -> Any:
    """The content of a YAML file; raises SearchError where it cannot be read."""
    try:
        with file.open(encoding="utf-8") as stream:
            return yaml.load(stream, _Loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        reason = " ".join(str(error).split())
        raise SearchError(f"{file}: cannot be read as YAML: {reason}") from None


def read_checked(file: Path, shape: TypeAdapter[T], remedy: str, empty: object) -> T:
    """The content of a YAML file of a shape; `empty` stands for a file without any.

    Raises SearchError where it has another shape: each line names the file, the key, what is wrong there and
    what was found, and ends with the remedy.
    """
    content = read_yaml(file)
    try:
        return shape.validate_python(empty if content is None else content)
    except ValidationError as error:
        raise SearchError(
            "\n".join(f"{file}: {_wrong(each)}. {remedy}" for each in error.errors())
        ) from None


def _wrong(detail: Any) -> str:
    key = ".".join(map(str, detail["loc"]))
    if detail["type"] == "unexpected_keyword_argument":  # of a data class
        return f"unknown option '{key}'"
    place = f"'{key}'" if key else "the whole file"
    return f"{place} is wrong: {detail['msg']} (found: {detail['input']!r})"
