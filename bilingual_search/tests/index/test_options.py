"""Options: what may be set, and what is said of the rest."""

from pathlib import Path

import pytest

from bilingual_search.errors import SearchError
from bilingual_search.options import DEFAULTS, Options


def read(project: Path, text: str) -> Options:
    file = project / "search.yml"
    file.write_text(text, encoding="utf-8")
    return Options.read(file, project)


def test_all_options(tmp_path: Path) -> None:
    (tmp_path / "glossary.yml").touch()
    (tmp_path / "queries").mkdir()
    assert read(
        tmp_path,
        """
        glossary: glossary.yml
        queries: queries
        cache: not/yet/there
        exclude: [google*.html]
        all: {ko: questions/, en: en/questions/}
        ask: {ko: "https://example.org/?title={query}"}
        examples: {ko: [가, 나]}
        """,
    ) == Options(
        glossary=tmp_path / "glossary.yml",
        queries=tmp_path / "queries",
        cache=tmp_path / "not/yet/there",
        exclude=["google*.html"],
        all={"ko": "questions/", "en": "en/questions/"},
        ask={"ko": "https://example.org/?title={query}"},
        examples={"ko": ["가", "나"]},
    )


def test_all_may_be_left_out(tmp_path: Path) -> None:
    assert read(tmp_path, "# nothing\n") == DEFAULTS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "exmaples: {ko: [a]}",
            "unknown option 'exmaples'. The options are glossary, queries, ",
        ),
        (
            "all: questions/",
            "'all' is wrong: Input should be a valid dictionary (found: 'questions/').",
        ),
        (
            "examples: {ko: [1]}",
            "'examples.ko.0' is wrong: Input should be a valid string (found: 1).",
        ),
        (
            "exclude: a.html",
            "'exclude' is wrong: Input should be a valid list (found: 'a.html').",
        ),
        ("- a", "is wrong: "),
        ("queries: nowhere", "'queries' names"),
        (
            "glossary: nowhere.yml",
            "nowhere.yml, which does not exist. Correct the path",
        ),
        ("all: [", "cannot be read as YAML: "),
    ],
)
def test_a_wrong_option_is_named(tmp_path: Path, text: str, expected: str) -> None:
    with pytest.raises(SearchError) as error:
        read(tmp_path, text)
    assert str(error.value).startswith(f"{tmp_path / 'search.yml'}: ")
    assert expected in str(error.value)


def test_every_wrong_option_is_named(tmp_path: Path) -> None:
    with pytest.raises(SearchError, match=r"'all' is wrong.*\n.*unknown option 'b'"):
        read(tmp_path, "all: 1\nb: 2")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SearchError, match=r"nowhere\.yml: cannot be read"):
        Options.read(tmp_path / "nowhere.yml", tmp_path)
