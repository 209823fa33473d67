"""Places in a YAML text: the nodes that PyYAML makes of it know their lines."""

import yaml

Location = tuple[str | int, ...]


def child(
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


def line_of(root: yaml.Node | None, location: Location, first_line: int) -> int:
    """The line of what stands at a location, or of the last part of the location that is there."""
    line, node = 0, root
    for part in location:
        found = child(node, part)
        if found is None:
            break
        line, node = found[0].start_mark.line, found[1]
    return first_line + line
