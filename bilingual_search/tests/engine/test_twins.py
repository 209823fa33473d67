"""What index and engine have in common: numbers, words, document frequencies, and what the one learns for the other."""

from collections.abc import Mapping
from pathlib import Path

from bilingual_search.index import parameters
from bilingual_search.index.analyse import Analyser
from bilingual_search.index.build import Analysed, build
from bilingual_search.index.cues import words_of
from bilingual_search.index.fields import Page
from bilingual_search.index.postings import frequencies
from bilingual_search.tests.engine.conftest import Engine
from bilingual_search.tests.engine.test_search import write_index


def test_both_know_the_same_numbers(engine: Engine) -> None:
    found = engine.call(
        "parameters",
        """({ MATCH, EVERYDAY, INFORMATION, FREQUENCY_POWER, UNANSWERED_LEVELS }) => [
            MATCH.stem, MATCH.synonym, MATCH.concept, EVERYDAY, INFORMATION.stem, FREQUENCY_POWER, UNANSWERED_LEVELS,
        ]""",
    )
    assert found == [
        parameters.MATCH_STEM,
        parameters.MATCH_SYNONYM,
        parameters.MATCH_CONCEPT,
        list(parameters.EVERYDAY),
        parameters.STEM_INFORMATION,
        parameters.FREQUENCY_POWER,
        parameters.UNANSWERED_LEVELS,
    ]


def test_both_cut_a_query_into_the_same_words(engine: Engine) -> None:
    queries = [
        "GPU가 꼭 필요한가요? don't/ask",
        "뭐부터, 뭐부터!",
        "c++ vs ㅋㅋ",
        "",
        "?!",
    ]
    found = engine.call(
        "units",
        """async ({ split, wordsOf }, [queries, normalise]) => {
            const module = await import(normalise)
            return queries.map((query) => [...wordsOf(split(module.normalise(query)))])
        }""",
        [queries, engine.url + "engine/normalise.js"],
    )
    assert [set(words) for words in found] == [words_of(query) for query in queries]


def test_a_word_without_a_topic_decides_between_pages_that_are_alike(
    engine: Engine, site: Path, analyser: Analyser
) -> None:
    """Predicted queries ask one page where, the other how; no page says either."""
    count = parameters.CUE_QUERIES
    pages = [
        Page("how/", "gpu", queries=[f"how gpu number{n}" for n in range(count)]),
        Page("where/", "gpu", queries=[f"where gpu number{n}" for n in range(count)]),
        Page("other/", "school"),
    ]

    def analyse(texts: list[str]) -> Analysed:
        return dict(zip(texts, analyser.words(texts), strict=True))

    write_index(site / "cues/en", build(pages, analyse))
    answers = engine.search("cues/en", ["where gpu", "how gpu"])
    assert [answer["results"][0]["url"] for answer in answers] == ["where/", "how/"]
    alone, _ = engine.search("cues/en", ["where", "how"])
    assert alone["results"] == []


def test_both_reckon_the_same_document_frequencies(
    engine: Engine, site: Path, analyser: Analyser
) -> None:
    pages = [
        Page("a/", "gpu price", "The price of a gpu."),
        Page("b/", "school", "A school has a gpu.", queries=["cheap school gpu"]),
        Page("c/", "gpu people", kind="person"),
    ]

    def analyse(texts: list[str]) -> Analysed:
        return dict(zip(texts, analyser.words(texts), strict=True))

    write_index(site / "twins/en", build(pages, analyse))
    by_term: Mapping[str, tuple[list[int], list[int], float]] = engine.call(
        "store",
        """async ({ Store }, folder) => {
            const store = await Store.open(async (name) => (await fetch(folder + name)).json())
            return Object.fromEntries(store.vocabulary.entries.map(
                ({ term, pages, weights, frequency }) => [term, [[...pages], [...weights], frequency]],
            ))
        }""",
        f"{engine.url}twins/en/",
    )
    weights = {
        term: dict(zip(its_pages, steps, strict=True))
        for term, (its_pages, steps, _) in by_term.items()
    }
    expected = frequencies(weights, [True, True, False])
    assert {"gpu", "price", "school"} <= by_term.keys()
    for term, (_, _, frequency) in by_term.items():
        assert abs(frequency - expected[term]) < 1e-9, term
