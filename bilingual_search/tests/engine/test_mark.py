"""Excerpts: short, around what matched, and cut between words."""

import pytest

from bilingual_search.tests.engine.conftest import Engine

LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "


def excerpt(engine: Engine, *parts: tuple[str, bool]) -> str:
    return "".join(
        text
        for text, _ in engine.call(
            "mark",
            "(module, parts) => module.excerpt(parts)",
            [list(part) for part in parts],
        )
    )


def test_a_short_text_stays_whole(engine: Engine) -> None:
    assert excerpt(engine, ("a ", False), ("b", True)) == "a b"


@pytest.mark.parametrize("before", range(100, 131))
def test_a_cut_text_begins_with_a_whole_word_and_has_the_mark(
    engine: Engine, before: int
) -> None:
    text = excerpt(engine, (LONG[:before], False), ("MARK", True), (" " + LONG, False))
    assert text.startswith("… ") and "MARK" in text
    assert text.removeprefix("… ").split()[0] in {
        *LONG.split(),
        LONG[:before].split()[-1] + "MARK",
        "MARK",
    }


def test_a_text_without_spaces_is_cut_all_the_same(engine: Engine) -> None:
    text = excerpt(engine, ("가" * 200, False), ("나", True), ("다" * 200, False))
    assert "나" in text and len(text) < 170


@pytest.mark.parametrize("length", range(100, 131))
def test_a_cut_text_ends_with_a_whole_word(engine: Engine, length: int) -> None:
    text = excerpt(engine, ("MARK", True), (" " + LONG[:length] + LONG, False))
    shown = text.removesuffix(" …").split()
    assert (
        text.endswith(" …")
        and shown[1:] == (LONG[:length] + LONG).split()[: len(shown) - 1]
    )


@pytest.mark.parametrize(
    ("text", "terms", "marked"),
    [
        ("그때 배웠어요.", ["배우-"], ["배웠어요"]),
        ("배우다, 배움, 배", ["배우-"], ["배우다", "배움"]),
        ("돈은 일반적으로 든다", ["돈", "일"], ["돈"]),
        ("박사 유학과 박사유학", ["박사유학"], ["박사 유학", "박사유학"]),
        ("Graduates of a graduate school", ["graduate"], ["Graduates", "graduate"]),
        ("C++ and C# and c", ["c++", "c#"], ["C++", "C#"]),
        ("ＧＰＵ를 쓴다", ["gpu", "쓰-"], ["ＧＰＵ", "쓴다"]),
        ("한국어", ["한"], []),
    ],
)
def test_what_is_marked(
    engine: Engine, text: str, terms: list[str], marked: list[str]
) -> None:
    """Whole words or parts of compounds, never an ending by itself or a chance syllable."""
    found = engine.call(
        "mark",
        "({ spans }, { text, terms }) => spans(text, terms).map(([start, end]) => text.slice(start, end))",
        {"text": text, "terms": terms},
    )
    assert found == marked
