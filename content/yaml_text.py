"""A YAML file as the text it is: changed at one place, while every other byte stays.

What a program writes back from parsed data loses comments, quotation marks and the order of people's
choice; these files are written by people.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from .text_file import read_text

Key = str | int


class YamlText:
    """The text of a YAML file, and where in it things stand."""

    def __init__(self, file: Path):
        """Read a file; raises ContentError where it cannot be read."""
        self.file = file
        self.text = read_text(file)
        # A file that Windows has written stays one.
        self._line_end = "\r\n" if b"\r\n" in file.read_bytes() else "\n"

    def save(self) -> None:
        """Write the text back."""
        self.file.write_text(self.text, encoding="utf-8", newline=self._line_end)

    def find(self, *location: Key) -> yaml.Node | None:
        """The value at a location such as ("collections", "faq"); None where there is none."""
        pair = self._find(location)
        return pair[1] if pair else None

    def line(self, *location: Key) -> int:
        """The line, from 1, on which the key at a location stands, which has to be there."""
        return self._at(location)[0].start_mark.line + 1

    def set_key(self, *location: Key, to: str) -> None:
        """Give the key at a location another name."""
        self._replace(self._at(location)[0], flow(to))

    def set_value(self, *location: Key, to: str) -> None:
        """Give the text at a location another value."""
        self._replace(self._at(location)[1], flow(to))

    def replace_values(self, change: Callable[[str], str], keys: set[str]) -> int:
        """Change texts that stand under one of the keys, alone or in a list; gives how many are another now."""
        root = yaml.compose(self.text, yaml.SafeLoader)
        changed = 0
        # The last one first, so that the places of the others stay right.
        for node in reversed(list(_texts(root, keys, False))):
            new = change(node.value)
            if new != node.value:
                self._replace(node, flow(new))
                changed += 1
        return changed

    def add(
        self,
        location: tuple[Key, ...],
        key: str,
        value: str | list[str],
        after: str = "",
    ) -> None:
        """Add a key to the mapping at a location: behind `after`, else as its last one.

        `value` is YAML: a text for the line of the key, or lines to stand below it, which are indented here.
        """
        own_key, node = self._at(location)
        if not isinstance(node, yaml.MappingNode) or not node.value:  # nothing, or {}
            if isinstance(value, str):
                self._replace(node, f"{{{flow(key)}: {value}}}")
                return
            start, end = node.start_mark.index, node.end_mark.index
            before = self.text[:start].rstrip(" ")
            self.text = before + self.text[end:]
            place, indent = len(before), own_key.start_mark.column + 2
        elif node.flow_style:
            braces = value if isinstance(value, str) else f"{{{', '.join(value)}}}"
            self._insert(_end(node) - 1, f", {flow(key)}: {braces}")
            return
        else:
            place = _end(self._at((*location, after))[1] if after else node)
            indent = node.value[0][0].start_mark.column
        self._insert(self._line_after(place), _indented(f"{flow(key)}:", value, indent))

    def add_at_end(self, key: str, value: str) -> None:
        """Add a key as the last one of the whole file, which may have none yet."""
        if self.text and not self.text.endswith("\n"):
            self.text += "\n"
        self.text += f"{scalar(key)}: {scalar(value)}\n"

    def insert_item(self, place: int, item: list[str]) -> None:
        """Add an entry, the lines of a mapping, to the list of the whole file; it gets the number `place`."""
        root = yaml.compose(self.text, yaml.SafeLoader)
        items = root.value if isinstance(root, yaml.SequenceNode) else []
        lines = _indented("-", item, 0).replace("-\n  ", "- ", 1)
        if place == 0:
            start = self.text.rfind("\n", 0, items[0].start_mark.index) + 1
            self._insert(start, f"{lines}\n")
        else:
            self._insert(self._line_after(_end(items[place - 1])), f"\n{lines}")

    def remove(self, *location: Key) -> None:
        """Take a key and its value out of a mapping, whose last one leaves {}."""
        mapping = self._at(location[:-1])[1]
        if not isinstance(mapping, yaml.MappingNode) or not mapping.flow_style:
            self.cut(*location)
            return
        kept = [
            f"{flow(key.value)}: {flow(value.value)}"
            for key, value in mapping.value
            if key.value != location[-1]
        ]
        self._replace(mapping, "{" + ", ".join(kept) + "}")

    def cut(self, *location: Key) -> list[str]:
        """Take a key out of a mapping written line by line, and give the lines of its value, not indented."""
        key, value = self._at(location)
        start = self.text.rfind("\n", 0, key.start_mark.index) + 1
        end = self._line_after(_end(value))
        lines = self.text[start:end].splitlines()[1:]
        parent = self._at(location[:-1])
        only = len(location) > 1 and len(parent[1].value) == 1
        self.text = self.text[:start] + self.text[end:]
        if only:  # YAML reads a key without lines below it as one without a value
            self._insert(self.text.rindex("\n", 0, start), " {}")
        width = min(
            (len(line) - len(line.lstrip()) for line in lines if line), default=0
        )
        return [line[width:] for line in lines]

    def _find(self, location: tuple[Key, ...]) -> tuple[yaml.Node, yaml.Node] | None:
        """The nodes of key and value; an entry of a list is its own key."""
        node = yaml.compose(self.text, yaml.SafeLoader)
        pair = (node, node) if node else None
        for part in location:
            if pair is None:
                return None
            node = pair[1]
            if isinstance(node, yaml.MappingNode):
                pair = next((p for p in node.value if p[0].value == str(part)), None)
            elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
                pair = (node.value[part], node.value[part])
            else:
                pair = None
        return pair

    def _at(self, location: tuple[Key, ...]) -> tuple[yaml.Node, yaml.Node]:
        pair = self._find(location)
        if pair is None:
            raise KeyError(f"{self.file} has nothing at {location}")
        return pair

    def _replace(self, node: yaml.Node, text: str) -> None:
        start, end = node.start_mark.index, _end(node)
        self.text = self.text[:start] + text + self.text[end:]

    def _insert(self, place: int, text: str) -> None:
        self.text = self.text[:place] + text + self.text[place:]

    def _line_after(self, place: int) -> int:
        """Where the line after a place starts; the last line of the file gets its end."""
        if self.text[place - 1 : place] == "\n":  # a text in lines of its own ends so
            return place
        if "\n" not in self.text[place:]:
            self.text += "\n"
        return self.text.index("\n", place) + 1


def scalar(text: str) -> str:
    """A text as the YAML value of a key in a line of its own."""
    document = yaml.safe_dump(text, allow_unicode=True, width=float("inf"))
    return document.removesuffix("...\n").rstrip("\n")


def flow(value: str | list[str]) -> str:
    """A text, or a list of texts, as YAML that may stand within brackets and braces, too."""
    document = yaml.safe_dump(
        [value], allow_unicode=True, default_flow_style=True, width=float("inf")
    )
    return document.rstrip("\n")[1:-1]


def _texts(
    node: yaml.Node | None, keys: set[str], below: bool
) -> Iterator[yaml.ScalarNode]:
    """The texts below one of the keys, in the order in which they stand."""
    if isinstance(node, yaml.ScalarNode) and below:
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _texts(item, keys, below)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _texts(value, keys, key.value in keys)


def _end(node: yaml.Node) -> int:
    """Where the text of a node ends. That of a mapping in lines would reach to the next key, over all comments."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)


def _indented(key: str, value: str | list[str], indent: int) -> str:
    """The lines of a key and its value."""
    space = " " * indent
    if isinstance(value, str):
        return f"{space}{key} {value}\n"
    lines = "".join(f"{space}  {line}\n" if line else "\n" for line in value)
    return f"{space}{key}\n{lines}"
