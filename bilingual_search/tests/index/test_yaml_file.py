"""YAML files of the search: what is said of wrong ones."""

from pathlib import Path

import pytest
from pydantic import TypeAdapter

from bilingual_search.errors import SearchError
from bilingual_search.yaml_file import read_checked, read_yaml


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"a: [", "cannot be read as YAML: "),
        (b"a: 1\nb: 2\na: 3\n", r"the key 'a' stands twice in .*file\.yml\", line 3"),
        ("한글".encode("cp949"), "cannot be read as YAML: "),
    ],
)
def test_what_is_no_yaml_is_named(
    tmp_path: Path, content: bytes, expected: str
) -> None:
    file = tmp_path / "file.yml"
    file.write_bytes(content)
    with pytest.raises(SearchError, match=expected) as error:
        read_yaml(file)
    assert str(error.value).startswith(f"{file}: cannot be read as YAML: ")


def test_every_wrong_place_is_named_with_the_remedy(tmp_path: Path) -> None:
    file = tmp_path / "file.yml"
    file.write_text("a: x\nb: 1\nc: []\n")
    with pytest.raises(SearchError) as error:
        read_checked(file, TypeAdapter(dict[str, int]), "Write numbers.", empty={})
    first, second = str(error.value).splitlines()
    assert first.startswith(f"{file}: 'a' is wrong: ")
    assert first.endswith(" (found: 'x'). Write numbers.")
    assert second.startswith(f"{file}: 'c' is wrong: ")


def test_an_empty_file_has_nothing_in_it(tmp_path: Path) -> None:
    file = tmp_path / "file.yml"
    file.write_text("# nothing yet\n")
    assert read_checked(file, TypeAdapter(list[int]), "", empty=[]) == []


def test_a_word_is_a_word(tmp_path: Path) -> None:
    """Not false, and no day: what readers type, and words of the glossary, are read as they stand."""
    file = tmp_path / "file.yml"
    file.write_text("en: [no, on, 2024-05-01]\n", encoding="utf-8")
    assert read_yaml(file) == {"en": ["no", "on", "2024-05-01"]}
