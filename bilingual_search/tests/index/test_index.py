"""Pages to files: fields, weights, encoding, splitting, the cache, the glossary."""

import json
import re
from collections.abc import Sequence
from typing import Any

import pytest

from bilingual_search.html_page import HtmlPage
from bilingual_search.index import build as build_module
from bilingual_search.index.analyse import Word
from bilingual_search.index.build import Analysed, build
from bilingual_search.index.everyday import everyday_levels
from bilingual_search.index.fields import Block, Page, fields, passages
from bilingual_search.index.files import (
    Contents,
    cut,
    encode,
    front_code,
    index_files,
    postings_of,
)
from bilingual_search.index.glossary import groups
from bilingual_search.index.parameters import (
    MANY_QUERIES,
    MAX_POSTINGS,
    UNANSWERED_LEVELS,
    FileSizes,
)
from bilingual_search.index.postings import CountedField, frequencies, postings, weigh
from bilingual_search.index.unanswered import unanswered_levels


def blocks(html: str) -> Sequence[Block]:
    return HtmlPage(html).blocks


def words_in(texts: list[str]) -> Analysed:
    """A plain analyser: words between spaces."""
    split_texts = {text: text.lower().split() for text in texts}
    return {
        text: [Word([word], word, i < len(words) - 1) for i, word in enumerate(words)]
        for text, words in split_texts.items()
    }


def test_a_page_has_the_fields_of_its_twin() -> None:
    page = Page(
        "a/",
        "Title",
        "Short",
        ["key"],
        blocks=blocks("<p>Body</p>"),
        twin=Page("b/", "제목"),
    )
    assert fields(page) == {
        "title": ["Title"], "description": ["Short"], "keywords": ["key"], "queries": [], "headings": [], "body": ["Body"],
        "twin_title": ["제목"], "twin_description": [], "twin_keywords": [], "twin_headings": [], "twin_body": [],
    }  # fmt: skip
    assert passages(page) == [("", "Short"), ("", "Body")]


def test_a_page_in_another_language_has_what_it_would_lend_and_its_predicted_queries() -> (
    None
):
    page = Page("b/", "제목", "짧게", ["열쇠"], ["a query"], language="ko")
    assert fields(page) == {
        "queries": ["a query"],
        "twin_title": ["제목"], "twin_description": ["짧게"], "twin_keywords": ["열쇠"], "twin_headings": [], "twin_body": [],
    }  # fmt: skip
    own = Page("a/", "Title")
    files = build([own, page], words_in)
    listed = json.loads(files["manifest.json"])["pages"]
    assert listed["counts"] == [2]
    assert json.loads(files[f"{listed['name']}-0.json"]) == [
        ["a/", "Title", "", ""],
        ["b/", "제목", "", "", "ko"],
    ]


def test_a_word_in_the_title_weighs_more_than_one_in_the_body() -> None:
    page = {"title": CountedField({"a": 1}, 1), "body": CountedField({"b": 1}, 1)}
    found = weigh([page, page], [True, True])
    assert 1 > found["a"][0] > found["b"][0] > 0


def test_repetition_saturates() -> None:
    once, often = ({"body": CountedField({"a": count}, 10)} for count in (1, 1000))
    weights = weigh([once, often], [True, True])["a"]
    assert weights[0] < weights[1] < 1


def test_numbers_take_one_character_up_to_31() -> None:
    assert [len(encode([number])) for number in (0, 31, 32, 1023, 1024)] == [
        1,
        1,
        2,
        2,
        3,
    ]


def test_long_lists_keep_the_pages_with_the_largest_weights() -> None:
    entries = [(page, 1 + (page % 7 == 0)) for page in range(MAX_POSTINGS + 500)]
    postings = postings_of(entries)
    assert postings.counts == [MAX_POSTINGS]
    assert postings.weights.count(2) == len(entries) // 7 + 1
    assert postings_of([(3, 5), (7, 1)]) == ([2], [3, 4], [5, 1])


def test_a_term_is_written_without_what_it_shares_with_the_one_before() -> None:
    assert front_code(["대학", "대학원", "학교"]) == "A대학C원A학교"
    assert front_code(["a" * 40, "a" * 41]) == "A" + "a" * 40 + "Z" + "a" * 16


def test_what_is_small_stays_in_one_file_and_what_is_large_is_split() -> None:
    items = [("x" * 100, number) for number in range(10)]
    numbers = [number for _, number in items]
    assert cut(items, target=200, whole=1000) == [numbers]
    runs = cut(items, target=200, whole=999)
    assert [number for run in runs for number in run] == numbers
    assert {len(run) for run in runs} == {2}


def terms_of(written: dict[str, str]) -> list[str]:
    """The terms of an index in one file, or of the files in their order."""
    listed = json.loads(written["manifest.json"])["terms"]
    found = []
    for n in range(len(listed["firsts"])):
        last = ""
        for shared, rest in re.findall(
            "([A-Z])([^A-Z]*)",
            json.loads(written[f"{listed['name']}-{n}.json"])["terms"],
        ):
            last = last[: ord(shared) - ord("A")] + rest
            found.append(last)
    return found


def test_terms_are_split_by_their_keys_and_in_alphabetical_order_within_a_file() -> (
    None
):
    terms = ["a", "가나", "겨", "고나", "나"]
    contents = Contents(
        {term: [(0, 1)] for term in terms},
        pages=[("u/", "T", "", "")],
        passages=[[("", "p")]],
        kinds=[("page", 1)],
    )
    written = index_files(contents, FileSizes(whole=1, terms=10))
    # 겨 (ㄱ) comes before 가나 and 고나 (ㄱㄴ)
    assert json.loads(written["manifest.json"])["terms"]["firsts"] == [
        "a",
        "ㄱㄴ",
        "ㄴ",
    ]
    assert terms_of(written) == ["a", "겨", "가나", "고나", "나"]
    assert terms_of(index_files(contents, FileSizes())) == sorted(terms)


def test_files_are_named_by_their_content() -> None:
    written = index_files(
        Contents(
            {"나": [(0, 1)], "가": [(0, 1)], "a": [(0, 2)]},
            pages=[("u/", "T", "", "")],
            passages=[[("", "p")]],
            kinds=[("page", 1)],
        ),
        FileSizes(),
    )
    assert terms_of(written) == ["a", "가", "나"]
    other = index_files(
        Contents(
            {"b": [(0, 1)]},
            pages=[("u/", "T", "", "")],
            passages=[[("", "p")]],
            kinds=[("page", 1)],
        ),
        FileSizes(),
    )
    changed = {name.split("-")[0] for name in written.keys() ^ other.keys()}
    assert changed == {"terms"}


def test_two_words_of_a_title_are_a_term_wherever_they_follow_each_other() -> None:
    pages = [
        Page("a/", "side project"),
        Page("b/", "other", blocks=blocks("<p>my side project</p>")),
        Page("c/", "third", blocks=blocks("<p>other words</p>")),
    ]
    written = build(pages, words_in)
    assert "sideproject" in terms_of(written)
    assert "otherwords" not in terms_of(written)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Contents]:
    """What is built is put here instead of into files."""
    seen: list[Contents] = []

    def keep(contents: Contents, _: FileSizes) -> dict[str, str]:
        seen.append(contents)
        return {}

    monkeypatch.setattr(build_module, "index_files", keep)
    return seen


def test_of_the_twins_body_only_what_is_rare_is_kept(seen: list[Contents]) -> None:
    build(
        [
            Page(
                f"{n}/", "t", twin=Page("", "", blocks=blocks(f"<p>common rare{n}</p>"))
            )
            for n in range(10)
        ],
        words_in,
    )
    contents = seen[-1]
    assert "common" not in contents.postings
    assert contents.postings["rare3"] == [(3, contents.postings["rare3"][0][1])]


def test_a_page_counts_little_in_the_frequency_of_a_term_that_weighs_little_there() -> (
    None
):
    evenly = dict.fromkeys(range(10), 0.5)
    once = {page: 0.1 if page else 1 for page in range(10)}
    found = frequencies(
        {"all": evenly, "one": once, "other": {10: 0.5}}, [True] * 10 + [False]
    )
    assert found["all"] == 10
    assert 1 < found["one"] < 10
    assert found["other"] == 0


def test_what_is_learned_takes_the_place_of_what_was_there() -> None:
    weights = {"a": {0: 0.5, 1: 0.5, 2: 0.5}, "b": {1: 0.01}}
    learned = {"a": {0: 1.25, 1: 0.0}, "c": {1: 0.0}, "d": {1: 9.0}}
    assert postings(weights, learned) == {
        "a": [(0, 12), (2, 5)],
        "b": [(1, 1)],
        "d": [(1, 31)],
    }


def test_an_empty_site_has_an_index() -> None:
    manifest = json.loads(build([], words_in)["manifest.json"])
    assert manifest["pageCount"] == 0


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            {
                "ko": "GPU",
                "en": "GPU",
                "avoid": {"ko": ["지피유"]},
                "synonyms": {"ko": ["그래픽 카드"], "en": ["Graphics card"]},
            },
            [["gpu", "그래픽카드", "graphicscard", "지피유"]],
        ),
        ({"ko": "GPU", "en": "gpu"}, []),
        ({"en": "paper", "synonyms": None, "avoid": {"en": None}}, []),
        (
            {"ko": "논문", "en": "paper", "explanation": {"ko": "글"}},
            [["논문", "paper"]],
        ),
    ],
)
def test_glossary_groups(entry: dict[str, Any], expected: list[list[str]]) -> None:
    assert groups([entry]) == expected


def test_of_a_term_only_its_name_is_searched_and_its_words_change_no_statistics() -> (
    None
):
    pages = [Page("a/", "gpu"), Page("b/#gpu", "gpu", "chip", kind="term")]
    written = build(pages, words_in)
    manifest = json.loads(written["manifest.json"])
    assert terms_of(written) == ["gpu"]
    assert (manifest["pageCount"], manifest["answerCount"]) == (2, 1)
    assert manifest["kinds"] == [["page", 1], ["term", 1]]


def test_a_concept_leads_from_its_words_to_its_pages() -> None:
    concepts = [{"id": "trade", "pages": ["a"], "words": {"en": ["site plumber"]}}]
    written = build([Page("a/", "t", concepts=["trade"])], words_in, concepts=concepts)
    manifest = json.loads(written["manifest.json"])
    assert manifest["concepts"] == {"#trade": "siteplumber"}


def test_a_word_of_unanswered_queries_has_a_level_that_answered_ones_take_from_it() -> (
    None
):
    answered = [{"gpu", "price"}] * 10
    without = [{"salary"}] * 8 + [{"salary", "price"}, {"price"}]
    levels = unanswered_levels(answered, without)
    assert levels.keys() == {"salary"}
    assert levels["salary"] == UNANSWERED_LEVELS
    together = [terms | {"much"} for terms in without]
    assert 0 < unanswered_levels(answered, together)["salary"] < UNANSWERED_LEVELS
    assert unanswered_levels(answered, []) == {}


def test_a_keyword_is_answered_whatever_else_is_asked_with_it(
    seen: list[Contents],
) -> None:
    build(
        [Page("a/", "gpu", keywords=["NVIDIA"])],
        words_in,
        unanswered=["nvidia", "nvidia stock", "stock"],
    )
    assert seen[0].unanswered.keys() == {"stock"}


def test_words_of_unanswered_queries_are_known_if_asked_for_twice_or_alone() -> None:
    written = build(
        [Page("a/", "gpu")],
        words_in,
        unanswered=["salary", "visa office", "visa form", "gpu price"],
    )
    assert terms_of(written) == ["gpu", "salary", "visa"]


def test_everyday_words_of_either_language_have_a_level_and_rare_ones_none() -> None:
    levels = everyday_levels(["사람", "people", "해커톤", "hackathon", "하-"])
    assert levels.keys() == {"사람", "people", "하-"}
    assert max(levels.values()) <= 3


def test_what_only_a_predicted_query_writes_as_one_word_is_no_term() -> None:
    def compounds_in(texts: list[str]) -> Analysed:
        return {text: [Word(text.split("+"), text, False)] for text in texts}

    asked = Page("a/", "t", queries=["lab+money", "money", "lab+work"])
    written = Page("b/", "u", blocks=[Block("", False, "lab+work")])
    assert terms_of(build([asked, written], compounds_in)) == sorted(
        ["lab", "lab+work", "money", "t", "u", "work"]
    )


@pytest.mark.parametrize(
    ("queries", "is_term"), [(MANY_QUERIES - 1, True), (MANY_QUERIES, False)]
)
def test_of_many_predicted_queries_a_word_that_one_of_them_has_is_no_term(
    queries: int, is_term: bool
) -> None:
    page = Page(
        "a/", "gpu", queries=["gpu"] * (queries - 2) + ["cheap gpu", "cheap laptop"]
    )
    found = terms_of(build([page], words_in))
    assert ("laptop" in found) == is_term
    assert "cheap" in found
