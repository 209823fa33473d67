"""Text to terms."""

import ast
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from bilingual_search.errors import SearchError
from bilingual_search.index import analyse
from bilingual_search.index.analyse import Analyser, Word, joined, terms

WordsOf = Callable[[str], Sequence[Word]]


@pytest.fixture(scope="module")
def words_of(analyser: Analyser) -> WordsOf:
    return lambda text: analyser.words([text])[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("대학원에서는 무엇을 하나요?", ["대학원"]),
        ("학부연구생으로 시작해요", ["학부", "연구", "학부연구생", "시작"]),
        ("배울 게 너무 많아요", ["배우-"]),
        ("경험이 중요한가요", ["경험", "중요하-"]),
        ("필요한지 모르겠어요", []),
        ("GPU를 꼭 써야 하나요", ["gpu", "쓰-"]),
        (
            "how did you get started with your first project",
            ["get", "started", "first", "project"],
        ),
        ("the master's degree isn't C++", ["master", "degree", "c++"]),
        ("", []),
        ("?! 🍕", []),
    ],
)
def test_terms(words_of: WordsOf, text: str, expected: list[str]) -> None:
    assert terms(words_of(text), {"학부연구생"}) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("박사 유학", ["박사유학"]),
        ("박사의 유학", []),
        ("side-project ideas", ["sideproject", "projectideas"]),
        ("배우는 학생", []),
        ("GPU 비용", ["gpu비용"]),
        ("one, two", []),
    ],
)
def test_two_words_that_follow_each_other_are_joined(
    words_of: WordsOf, text: str, expected: list[str]
) -> None:
    assert joined(words_of(text), longest=2) == expected


def test_longer_phrases_are_joined_up_to_a_length(words_of: WordsOf) -> None:
    assert joined(words_of("large language model zoo"), longest=3) == [
        "largelanguage", "largelanguagemodel", "languagemodel", "languagemodelzoo", "modelzoo",
    ]  # fmt: skip


def test_texts_come_back_in_order_whatever_their_script(analyser: Analyser) -> None:
    found = analyser.words(["graduate school", "대학원", "", "gpu 비용", "paper"])
    assert [[whole for _, whole, _ in words] for words in found] == [
        ["graduate", "school"],
        ["대학원"],
        [],
        ["gpu", "비용"],
        ["paper"],
    ]


def test_without_korean_the_morphological_analyser_is_not_loaded() -> None:
    analyser = Analyser()
    analyser.words(["only English here"])
    assert "_kiwi" not in vars(analyser)


def test_the_version_depends_on_what_analyses_and_on_nothing_else() -> None:
    """What a module of the index needs for the words of a text, it imports."""
    folder = Path(analyse.__file__).parent
    needed: set[str] = set()
    waiting = {"analyse"}
    while waiting:
        name = waiting.pop()
        needed.add(name)
        tree = ast.parse((folder / f"{name}.py").read_text(encoding="utf-8"))
        for statement in ast.walk(tree):
            if isinstance(statement, ast.ImportFrom) and statement.level == 1:
                waiting |= {str(statement.module)} - needed
    assert set(analyse.SOURCES) == needed


def test_without_the_morphological_analyser_korean_text_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "kiwipiepy", None)
    monkeypatch.setattr(analyse, "ANALYSERS", ("not_installed",))
    analyser = Analyser()
    assert analyser.version.startswith("no not_installed ")
    assert analyser.words(["only English here"])[0]
    with pytest.raises(SearchError, match="install kiwipiepy"):
        analyser.words(["대학원"])
