"""Weights learned from predicted queries, and what a query's words stand for in them."""

from bilingual_search.index.analyse import Analyser
from bilingual_search.index.build import Analysed
from bilingual_search.index.cues import cues, words_of
from bilingual_search.index.learned import Example, can_learn, learn
from bilingual_search.index.meanings import Meanings
from bilingual_search.index.parameters import (
    CUE_INFORMATION,
    CUE_QUERIES,
    MANY_QUERIES,
    MATCH_CONCEPT,
    MATCH_STEM,
    MATCH_SYNONYM,
    MOST_LEARNED,
    SMALLEST_WEIGHT,
)
from bilingual_search.index.postings import CountedField
from bilingual_search.index.weighing import Query, weighed
from bilingual_search.tests.index.test_index import words_in


def query(text: str, *pages: int) -> Query:
    return Query(text, words_in([text])[text], pages)


def test_a_term_weighs_more_where_queries_with_it_are_answered() -> None:
    examples = [Example({"cheap": 2, "gpu": 1}, [0])] * 20 + [
        Example({"gpu": 1}, [1])
    ] * 20
    start = {"gpu": {0: 0.5, 1: 0.5}, "cheap": {0: 0.3, 1: 0.6}}
    learned = learn(examples, start)
    assert learned["cheap"][0] > learned["cheap"][1]
    assert learned["gpu"][1] > learned["gpu"][0]
    weights = [weight for pages in learned.values() for weight in pages.values()]
    assert all(weight == 0 or weight >= SMALLEST_WEIGHT for weight in weights)


def test_of_several_right_pages_none_is_pushed_behind_the_others() -> None:
    examples = [Example({"school": 2}, [0, 1])] * 20 + [Example({"gpu": 2}, [2])] * 20
    learned = learn(examples, {"school": {0: 0.4, 1: 0.4, 2: 0.4}})
    assert learned["school"][0] == learned["school"][1] > learned["school"][2]


def test_a_single_query_changes_little() -> None:
    often, once = (
        learn([Example({"gpu": 2}, [0]), *[Example({"cheap": 2}, [1])] * count], {})
        for count in (50, 1)
    )
    assert often["cheap"][1] > once["cheap"][1] >= SMALLEST_WEIGHT


def test_too_much_is_not_learned() -> None:
    assert can_learn([range(1000)])
    assert not can_learn([range(1000)] * (MOST_LEARNED // 1000 + 1))


def pages(*titles: str) -> list[dict[str, CountedField]]:
    found = []
    for title in titles:
        words = title.split()
        found.append({"title": CountedField(dict.fromkeys(words, 1), len(words))})
    return found


def test_predicted_queries_bring_words_that_no_page_has() -> None:
    queries = [
        query("buy laptop", 0),
        query("laptop price", 0),
        query("admission", 1),
        query("nothing of it", 1),
    ]
    titles = pages("gpu", "school")
    for page, fields in enumerate(titles):
        words = [
            word for each in queries if page in each.pages for word in each.text.split()
        ]
        fields["queries"] = CountedField(dict.fromkeys(words, 1), len(words))
    found, found_cues = weighed(titles, [True, True], queries, [], {}, words_in)
    assert [page for page, _ in found["laptop"]] == [0]
    assert [page for page, _ in found["admission"]] == [1]
    assert found["gpu"][0][0] == 0
    assert found_cues == {}


def test_a_page_without_queries_is_not_outweighed_by_those_that_have_some() -> None:
    titles = pages("gpu", "school")
    queries = [query(f"school {n}", 1) for n in range(MANY_QUERIES)]
    titles[1]["queries"] = CountedField({"school": MANY_QUERIES}, MANY_QUERIES)
    found, _ = weighed(titles, [True, True], queries, [], {}, words_in)
    alone, _ = weighed(pages("gpu", "school"), [True, True], [], [], {}, words_in)
    assert found["gpu"][0][1] > alone["gpu"][0][1]
    assert found["school"][0][1] >= alone["school"][0][1]


def test_without_predicted_queries_words_weigh_by_the_text_alone() -> None:
    found, found_cues = weighed(
        pages("gpu", "school"), [True, True], [], [], {}, words_in
    )
    assert found.keys() == {"gpu", "school"}
    assert found_cues == {}


def test_cues_are_frequent_words_without_a_topic(analyser: Analyser) -> None:
    queries = [f"where to buy a gpu {n}" for n in range(CUE_QUERIES)] + ["gpu"] * 2
    queries += [f"뭐부터 배워요 {n}" for n in range(CUE_QUERIES)] + ["how about it"]

    def analyse(texts: list[str]) -> Analysed:
        return dict(zip(texts, analyser.words(texts), strict=True))

    found = cues(queries, analyse)
    assert found.keys() == {"where", "to", "a", "뭐부터"}
    assert 0 < found["뭐부터"] < CUE_INFORMATION


def test_words_of_a_query_end_at_spaces_and_signs() -> None:
    assert words_of("GPU가 꼭 필요한가요? don't/ask") == {
        "gpu가",
        "꼭",
        "필요한가요",
        "dont",
        "ask",
    }


def test_a_word_stands_for_its_forms_synonyms_and_concepts() -> None:
    weights = {
        term: {0: 0.5}
        for term in ("deploying", "deployment", "shipping", "nurse", "#trade")
    }
    meanings = Meanings(
        weights,
        dict.fromkeys(weights, 1.0),
        {},
        [["deploying", "shipping"]],
        {"#trade": ["nurse"]},
        answer_count=10,
    )
    found = meanings.of(words_in(["deploying"])["deploying"])
    assert found.keys() == {"deploying", "deployment", "shipping"}
    assert found["deployment"] == found["deploying"] * MATCH_STEM
    assert found["shipping"] == found["deploying"] * MATCH_SYNONYM
    nurse = meanings.of(words_in(["nurse"])["nurse"])
    assert nurse["#trade"] == nurse["nurse"] * MATCH_CONCEPT
    assert meanings.of(words_in(["unknown"])["unknown"]) == {}


def test_the_words_of_a_phrase_tell_no_more_together_than_the_phrase() -> None:
    weights = {term: {0: 0.5} for term in ("side", "project", "sideproject")}
    meanings = Meanings(weights, dict.fromkeys(weights, 1.0), {}, [], {}, 10)
    of_phrase = meanings.of(words_in(["side project"])["side project"])
    of_word = meanings.of(words_in(["side"])["side"])
    assert of_phrase.keys() == {"side", "project"}
    assert sum(of_phrase.values()) == of_word["side"]
