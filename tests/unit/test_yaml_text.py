"""Changes of a YAML file leave every other byte as it was."""

from pathlib import Path

import pytest
import yaml

from content.yaml_text import YamlText, flow, scalar

TEXT = """\
# The first comment.
moved: {a/b: c/d} # where to

# About pages.
pages:
  index: {added: 2026-01-01}   # two spaces more than needed

collections:
  faq: # the oldest
    questions:
      one:
        topics: [x,   y] # as typed
        added: 2026-01-01
      # between two
      two:
        topics: ['x']
        related: [faq/one, "faq/three"]

  # An empty one.
  essays:
    questions: {} # none yet
  notes:
    questions:
# The last comment."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "questions.yml"
    path.write_text(TEXT, encoding="utf-8", newline="\n")
    return path


def changed(file: Path) -> tuple[list[str], list[str]]:
    """(lines that are gone, lines that are new) in a file."""
    now = file.read_text(encoding="utf-8").splitlines()
    before = TEXT.splitlines()
    return (
        [line for line in before if line not in now],
        [line for line in now if line not in before],
    )


def without(file: Path, *new: str) -> str:
    """The text of a file without the lines that were added to it."""
    text = file.read_text(encoding="utf-8")
    for line in new:
        assert text.count(f"{line}\n") == 1, text
        text = text.replace(f"{line}\n", "")
    return text


@pytest.mark.parametrize(
    ("after", "place"), [("", "two"), ("two", "two"), ("one", "one")]
)
def test_a_key_is_added_and_nothing_else_changes(
    file: Path, after: str, place: str
) -> None:
    text = YamlText(file)
    text.add(("collections", "faq", "questions"), "new", ["added: 2026-02-02"], after)
    text.save()
    assert without(file, "      new:", "        added: 2026-02-02") == TEXT
    questions = yaml.safe_load(file.read_text())["collections"]["faq"]["questions"]
    assert list(questions)[list(questions).index(place) + 1] == "new"


@pytest.mark.parametrize(
    ("collection", "rest"),
    [("essays", "    questions: # none yet"), ("notes", "    questions:")],
)
def test_a_key_is_added_to_an_empty_mapping(
    file: Path, collection: str, rest: str
) -> None:
    text = YamlText(file)
    text.add(
        ("collections", collection, "questions"), "new", ["topics: [x]", "added: 1"]
    )
    text.save()
    new = "      new:", "        topics: [x]", "        added: 1"
    assert without(file, *new) == TEXT.replace(
        "    questions: {} # none yet" if collection == "essays" else "",
        rest if collection == "essays" else "",
    )
    data = yaml.safe_load(file.read_text())["collections"][collection]["questions"]
    assert data == {"new": {"topics": ["x"], "added": 1}}


def test_a_key_is_added_to_a_mapping_in_braces(file: Path) -> None:
    text = YamlText(file)
    text.add(("moved",), "a/c", "c/e")
    text.save()
    assert changed(file) == (
        ["moved: {a/b: c/d} # where to"],
        ["moved: {a/b: c/d, a/c: c/e} # where to"],
    )
    text.remove("moved", "a/b")
    text.add(("moved",), "x", ["topics: [y]", "added: 1"])
    assert "moved: {a/c: c/e, x: {topics: [y], added: 1}} # where to\n" in text.text
    text.remove("moved", "x")
    text.remove("moved", "a/c")
    assert "moved: {} # where to\n" in text.text


def test_a_key_is_added_to_the_end_of_a_file(file: Path) -> None:
    text = YamlText(file)
    text.add_at_end("removed", "yes")
    assert text.text == f"{TEXT}\nremoved: 'yes'\n"
    text.remove("removed")
    assert text.text == f"{TEXT}\n"


def test_a_file_may_have_nothing_but_comments(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("# none\n", encoding="utf-8")
    text = YamlText(file)
    text.add_at_end("a", "b")
    assert text.text == "# none\na: b\n"
    text.remove("a")
    assert text.text == "# none\n"


def test_keys_and_values_are_changed_where_they_stand(file: Path) -> None:
    text = YamlText(file)
    text.set_key("collections", "faq", "questions", "one", to="first")
    assert text.replace_values(
        lambda path: "faq/first" if path == "faq/one" else path, {"related"}
    )
    assert text.text == TEXT.replace("      one:", "      first:").replace(
        "[faq/one,", "[faq/first,"
    )


def test_a_key_is_cut_with_its_lines(file: Path) -> None:
    text = YamlText(file)
    cut = text.cut("collections", "faq", "questions", "two")
    assert cut == ["topics: ['x']", 'related: [faq/one, "faq/three"]']
    lines = (
        "      two:\n        topics: ['x']\n        related: [faq/one, \"faq/three\"]\n"
    )
    assert text.text == TEXT.replace(lines, "")
    text.cut("collections", "faq", "questions", "one")
    assert yaml.safe_load(text.text)["collections"]["faq"] == {"questions": {}}


def test_the_last_line_of_a_file_may_lack_its_end(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("a:\n  b: 1", encoding="utf-8")
    text = YamlText(file)
    text.add(("a",), "c", "2")
    assert text.text == "a:\n  b: 1\n  c: 2\n"


def test_the_line_ends_of_windows_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_bytes(b"a:\r\n  b: 1\r\n")
    text = YamlText(file)
    text.add(("a",), "c", "2")
    text.save()
    assert file.read_bytes() == b"a:\r\n  b: 1\r\n  c: 2\r\n"


@pytest.mark.parametrize(
    "value",
    [
        "딥러닝",
        "a: b",
        "#1 GPU?",
        "yes",
        "2026-01-01",
        "it's",
        'say "so"',
        "a, b",
        "- x",
    ],
)
def test_what_is_written_is_read_as_it_was(value: str) -> None:
    assert yaml.safe_load(f"key: {flow(value)}") == {"key": value}
    assert yaml.safe_load(f"key: {scalar(value)}") == {"key": value}
    assert yaml.safe_load(f"key: {flow([value, 'x'])}") == {"key": [value, "x"]}
    assert yaml.safe_load(f"{{{flow(value)}: x}}") == {value: "x"}
