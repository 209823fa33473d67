"""Cutting a query and expanding its words, each on a small index made for it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bilingual_search.index.analyse import Analyser
from bilingual_search.index.build import Analysed, build
from bilingual_search.index.fields import Page
from bilingual_search.tests.engine.conftest import Engine
from bilingual_search.tests.engine.test_search import write_index


class Small:
    """Indexes of a few pages, searched."""

    def __init__(self, engine: Engine, site: Path, analyser: Analyser):
        self._engine, self._site, self._analyser = engine, site, analyser

    def first(self, pages: Sequence[Page], query: str, **more: Any) -> str:
        """The address of the first result, "" without one; `more` is what `build` takes beside the pages."""
        return next(iter(self.found(pages, query, **more)), "")

    def found(self, pages: Sequence[Page], query: str, **more: Any) -> list[str]:
        """The addresses of the results."""

        def analyse(texts: list[str]) -> Analysed:
            return dict(zip(texts, self._analyser.words(texts), strict=True))

        # A folder of its own, as the browser may keep the files of another index.
        folder = f"small-{uuid4().hex}/ko"
        write_index(self._site / folder, build(pages, analyse, **more))
        (answer,) = self._engine.search(folder, [query])
        return [str(result["url"]) for result in answer["results"]]


@pytest.fixture
def small(engine: Engine, site: Path, analyser: Analyser) -> Small:
    return Small(engine, site, analyser)


@pytest.mark.parametrize("query", ["연구할까", "연구할까요?", "연구할"])
def test_a_word_is_not_torn_into_forms_of_short_verbs(small: Small, query: str) -> None:
    """연 is a form of 열다 and 구할까 one of 구하다, but 연구할까 is about 연구."""
    pages = [
        Page("room/", "방을 구하고 문을 열어요"),
        Page("research/", "연구가 적성에 맞을까요"),
    ]
    assert small.first(pages, query) == "research/"


@pytest.mark.parametrize(
    ("right", "wrong", "query"),
    [
        ("강의", "강", "강의는"),  # no 강 with two particles
        ("아들", "아", "아들이"),
        ("대체", "도대체", "AI가 대체하면"),
        ("빠르게", "지나간 일", "더 빨라지나요"),
        ("손", "이안", "손이 안 가요"),
        ("듣기", "다들", "다 들었는데"),
    ],
)
def test_a_word_is_read_as_itself(
    small: Small, right: str, wrong: str, query: str
) -> None:
    pages = [Page("wrong/", f"{wrong} 이야기"), Page("right/", f"{right} 이야기")]
    assert small.first([*pages, *OTHERS], query) == "right/"


OTHERS = [Page(f"{word}/", word) for word in ("날씨", "바다", "음악", "요리")]


def test_a_noun_in_gi_is_about_its_verb(small: Small) -> None:
    pages = [Page("noun/", "달리기 대회"), Page("verb/", "매일 달리고 있어요")]
    assert small.found([*pages, *OTHERS], "달리기") == ["noun/", "verb/"]


def test_the_words_of_a_phrase_for_a_kind_of_reader_keep_their_weight(
    small: Small,
) -> None:
    concepts = [{"id": "trade", "pages": [], "words": {"en": ["factory worker"]}}]
    pages = [
        Page("trade/", "coming from a trade", concepts=["trade"]),
        Page("factory/", "worker in a factory", concepts=["trade"]),
    ]
    found = small.first([*pages, *OTHERS], "factory worker", concepts=concepts)
    assert found == "factory/"


@pytest.mark.parametrize("query", ["salary", "salery"])
def test_a_misspelt_word_says_what_the_right_one_says_of_answers(
    small: Small, query: str
) -> None:
    pages = [Page("work/", "work", description="Some talk of a salary.")]
    assert small.first([*pages, *OTHERS], query) == "work/"
    without = ["salary", "what salary"]
    assert small.first([*pages, *OTHERS], query, unanswered=without) == ""


def test_the_word_itself_counts_however_many_rarer_words_stand_for_it(
    engine: Engine,
) -> None:
    """The alternatives that are kept are those worth most, and the word itself is worth more than any synonym."""
    kept = engine.call(
        "expand",
        """({ expand }) => {
            const entry = (term, idf) => ({ term, idf, frequency: 1, pages: [0], weights: [1], everyday: 0 })
            const rare = Array.from({ length: 40 }, (_, n) => entry("rare" + n, 3))
            const vocabulary = {
                byTerm: new Map([entry("oven", 0.4), ...rare].map((each) => [each.term, each])),
                synonyms: new Map([["oven", rare.map(({ term }) => term)]]),
                concepts: new Map(),
                sameStem: () => [],
                idf: () => 1,
            }
            const token = { kind: "term", text: "oven", units: [{ text: "oven", size: 4 }] }
            return expand(token, vocabulary).alternatives.map(({ entry }) => entry.term)
        }""",
    )
    assert kept[0] == "oven"
    assert len(kept) < 40
