"""Searching a small made-up site: what finds what, what is shown, what is safe."""

import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import pytest

from bilingual_search.html_page import HtmlPage
from bilingual_search.index.analyse import Analyser
from bilingual_search.index.build import Analysed, build
from bilingual_search.index.fields import Page
from bilingual_search.index.parameters import FileSizes
from bilingual_search.tests.engine.conftest import Engine
from bilingual_search.tests.engine.test_text import generated

GLOSSARY = [
    {
        "id": "gpu",
        "ko": "GPU",
        "en": "GPU",
        "synonyms": {"ko": ["그래픽카드"], "en": ["graphics card"]},
    },
    {
        "id": "crawling",
        "ko": "웹 크롤링",
        "en": "web crawling",
        "synonyms": {"en": ["scraping"]},
    },
]

CONCEPTS = [
    {
        "id": "foreigner",
        "pages": ["abroad"],
        "words": {"ko": ["교환학생"], "en": ["exchange student"]},
    },
]

UNANSWERED = ["연봉", "얼마나 받나요", "salary", "신입 연봉"]

# path: (Korean title, description, keywords, body), (the same in English)
QUESTIONS = {
    "gpu": (
        (
            "GPU가 너무 비싼데 꼭 써야 하나요?",
            "네, 반드시 있어야 해요.",
            ["엔비디아"],
            "<h2 id='cost'>가격</h2><p>GPU에 쓰는 돈은 아까워하지 않아도 돼요.</p>",
        ),
        (
            "Do I really need an expensive GPU?",
            "Yes, it is a must.",
            ["nvidia"],
            "<h2 id='cost'>Price</h2><p>Do not save money on a GPU.</p>",
        ),
    ),
    "school": (
        (
            "대학원에 꼭 가야 하나요?",
            "이유가 분명할 때 가면 돼요.",
            ["석사", "진학"],
            "<p>학문을 깊이 배우는 곳이에요. 석사 과정은 두 해쯤 걸려요.</p>",
        ),
        (
            "Do I have to go to graduate school?",
            "Go when the reason is clear.",
            ["master's", "grad school"],
            "<p>It is a place to study in depth. A master's takes about two years.</p>",
        ),
    ),
    "abroad": (
        (
            "박사 유학을 가는 게 좋을까요?",
            "견문을 넓히기에 좋아요.",
            ["해외"],
            "<p>외국 기업에 취직하기에도 좋은 길이에요.</p>",
        ),
        (
            "Is a PhD abroad a good idea?",
            "It broadens your view.",
            ["overseas"],
            "<p>It is also a good way to be hired by a foreign company.</p>",
        ),
    ),
    "portfolio": (
        (
            "포트폴리오는 어떻게 만드나요?",
            "사이드 프로젝트와 캐글이 도움이 돼요.",
            ["이력서"],
            "<p>해커톤에서 배운 것을 정리해 두세요. 면접에서 물어봐요.</p>",
        ),
        (
            "How do I build a portfolio?",
            "Side projects and Kaggle help.",
            ["resume", "side project"],
            "<p>Write down what you learned at hackathons. Interviewers ask about deployments.</p>",
        ),
    ),
    "crawling": (
        (
            "웹 크롤링을 배워 둘까요?",
            "데이터를 모을 때 쓸모 있어요.",
            ["스크래핑"],
            "<p>연구에서는 공개된 데이터를 많이 써요.</p>",
        ),
        (
            "Should I learn web crawling?",
            "It is useful for collecting data.",
            ["scraping"],
            "<p>Research often uses public data.</p>",
        ),
    ),
    "ecosystem": (
        (
            "딥러닝 생태계에는 무엇이 필요한가요?",
            "문제 정의와 협업이 필요해요.",
            ["산학협력"],
            "<p>학부 연구생으로 시작하는 사람도 많아요.</p>",
        ),
        (
            "What does the deep learning ecosystem need?",
            "Well-defined problems and cooperation.",
            ["industry"],
            "<p>Many start as undergraduate research interns.</p>",
        ),
    ),
}


PATHS = list(QUESTIONS)


def pages() -> dict[str, list[Page]]:
    """The made-up site: {locale: pages}, twins linked."""
    result: dict[str, list[Page]] = {"ko": [], "en": []}
    for path, versions in QUESTIONS.items():
        twins = [
            Page(
                url=prefix + path + "/",
                title=title,
                description=description,
                keywords=keywords,
                blocks=HtmlPage(html).blocks,
                label="FAQ",
                year="2018",
            )
            for prefix, (title, description, keywords, html) in zip(
                ("", "en/"), versions, strict=True
            )
        ]
        twins[0].twin, twins[1].twin = twins[1], twins[0]
        result["ko"].append(twins[0])
        result["en"].append(twins[1])
    result["ko"][PATHS.index("abroad")].concepts = ["foreigner"]
    result["en"][PATHS.index("abroad")].concepts = ["foreigner"]
    result["ko"][PATHS.index("portfolio")].queries = ["깃헙 꾸미기"]
    result["ko"] += [
        Page("faq/", "딥러닝 문답집", keywords=["박규병"], kind="collection"),
        Page("glossary/#gpu", "GPU", "계산을 한꺼번에 하는 장치예요.", kind="term"),
    ]
    result["en"].append(
        Page(
            "at-home/",
            "집에 GPU를 두어도 되나요?",
            "전기 요금부터 따져 봐요.",
            queries=["electricity bill"],
            language="ko",
        )
    )
    return result


def write_index(folder: Path, files: Mapping[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


# A whole index is read at once; of a split one the engine fetches what a query needs.
SIZES = {
    "whole": FileSizes(),
    "split": FileSizes(whole=0, terms=200, pages=200, passages=400),
}


@pytest.fixture(scope="module", params=SIZES)
def index(request: pytest.FixtureRequest, site: Path, analyser: Analyser) -> str:
    """A kind of index of the made-up site; gives the name of its folder."""

    def analyse(texts: list[str]) -> Analysed:
        return dict(zip(texts, analyser.words(texts), strict=True))

    kind: str = request.param
    for locale, its_pages in pages().items():
        folder = site / kind / locale
        write_index(
            folder,
            build(
                its_pages, analyse, GLOSSARY, CONCEPTS, UNANSWERED, sizes=SIZES[kind]
            ),
        )
    return kind


class Ask(Protocol):
    """Asks the made-up site: one query gives its answer, several give a list of theirs."""

    def __call__(self, locale: str, *queries: str) -> Any: ...


@pytest.fixture(scope="module")
def ask(engine: Engine, index: str) -> Ask:
    def answers(locale: str, *queries: str) -> Any:
        found = engine.search(f"{index}/{locale}", list(queries))
        return found if len(queries) > 1 else found[0]

    return answers


def test_the_index_is_of_the_kind_it_is_tested_as(index: str, site: Path) -> None:
    for locale in ("ko", "en"):
        files = list((site / index / locale).glob("terms-*"))
        assert (len(files) > 1) == (index == "split")


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("대학원", "school"),
        ("대학원에서는", "school"),
        ("대학원 꼭 가야하나", "school"),
        ("학문을 배우는 곳", "school"),
        ("석사과정", "school"),
        ("박사유학", "abroad"),
        ("박 사 유 학", "abroad"),
        ("러닝", "ecosystem"),
        ("학부연구생", "ecosystem"),
        ("대학ㅇ", "school"),
        ("생택", "ecosystem"),
        ("문제 정으", "ecosystem"),
        ("포트폴", "portfolio"),
        ("ㅂㅅㅇㅎ", "abroad"),
        ("ㅍㅌㅍㄹㅇ", "portfolio"),
        ("ㅂㅅ ㅇㅎ", "abroad"),
        ("gozjxhs", "portfolio"),
        ("헤ㅕ", "gpu"),
        ("그래픽카드", "gpu"),
        ("그래픽 카드", "gpu"),
        ("크롤닝", "crawling"),
        ("포토폴리오", "portfolio"),
        ("graduate school", "school"),
        ("is a phd worth it", "abroad"),
        ("GPU 사야됨?", "gpu"),
        ("ＧＰＵ", "gpu"),
        ("학문", "school"),
        ("이유", "school"),
        ("이력서", "portfolio"),
    ],
)
def test_korean_site(ask: Ask, query: str, page: str) -> None:
    assert ask("ko", query)["results"][0]["url"] == f"{page}/"


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("graduate schools", "school"),
        ("deployed", "portfolio"),
        ("side-project", "portfolio"),
        ("sideproject", "portfolio"),
        ("portfollio", "portfolio"),
        ("graphics card", "gpu"),
        ("crawl", "crawling"),
        ("대학원", "school"),
        ("박사유학", "abroad"),
        ("웹 크롤링 배우기", "crawling"),
    ],
)
def test_english_site(ask: Ask, query: str, page: str) -> None:
    assert ask("en", query)["results"][0]["url"] == f"en/{page}/"


@pytest.mark.parametrize(
    "query",
    [
        "맛집 추천",
        "서울 날씨",
        "how to cook rice",
        "김치찌개 끓이는 법",
        "해도 되나요",
        "what is it",
        "ㅋㅋㅋㅋ",
        "",
        "   ",
        "!?",
        "🍕",
    ],
)
def test_nothing_to_find(ask: Ask, query: str) -> None:
    answer = ask("ko", query)
    assert (answer["results"], answer["total"], answer["interpretedAs"]) == (
        [],
        0,
        None,
    )


def test_what_was_searched_for_instead_is_said(ask: Ask) -> None:
    assert ask("ko", "gozjxhs")["interpretedAs"] == "해커톤"
    assert ask("ko", "헤ㅕ")["interpretedAs"] == "gpu"
    assert ask("ko", "gpu")["interpretedAs"] is None


def test_a_predicted_query_finds_its_page(ask: Ask) -> None:
    assert ask("ko", "깃헙")["results"][0]["url"] == "portfolio/"


@pytest.mark.parametrize("query", ["electricity bill", "전기 요금", "집에 GPU"])
def test_a_page_without_a_version_in_the_language_is_found_as_what_it_is(
    ask: Ask, query: str
) -> None:
    first = ask("en", query)["results"][0]
    assert (first["url"], first["language"]) == ("at-home/", "ko")


def test_a_page_in_the_language_of_the_reader_comes_before_another(ask: Ask) -> None:
    results = ask("en", "GPU")["results"]
    assert [(result["url"], result.get("language")) for result in results] == [
        ("en/gpu/", None),
        ("at-home/", "ko"),
    ]


@pytest.mark.parametrize(
    ("locale", "query"),
    [
        ("ko", "교환학생인데 도움이 될까요"),
        ("en", "exchange student"),
        ("ko", "exchange student"),
    ],
)
def test_a_word_for_a_kind_of_reader_leads_to_the_page_for_it(
    ask: Ask, locale: str, query: str
) -> None:
    assert ask(locale, query)["results"][0]["url"].endswith("abroad/")


@pytest.mark.parametrize("query", ["연봉", "석사 연봉 얼마나 받나요", "salary"])
def test_what_no_page_answers_is_said_and_leads_on(ask: Ask, query: str) -> None:
    answer = ask("ko", query)
    assert answer["results"] == [] and len(answer["nearest"]) == 3


@pytest.mark.parametrize("query", ["박규병", "박규병 님이 누구예요", "박규병은"])
def test_a_page_that_is_named_comes_first_as_what_it_is(ask: Ask, query: str) -> None:
    first = ask("ko", query)["results"][0]
    assert (first["url"], first["kind"]) == ("faq/", "collection")


def test_a_word_does_not_mean_what_a_longer_one_that_it_may_become_means(
    ask: Ask,
) -> None:
    terms = ask("en", "web")["results"][0]["terms"]
    assert "web" in terms and "scraping" not in terms
    assert "scraping" in ask("en", "web crawling")["results"][0]["terms"]


def test_a_term_stands_after_what_answers(ask: Ask) -> None:
    results = ask("ko", "GPU")["results"]
    assert [result["kind"] for result in results] == ["page", "term"]
    assert results[1]["url"] == "glossary/#gpu"


@pytest.mark.parametrize(
    ("locale", "query", "page"),
    [
        ("en", "graduate shcool", "school"),
        ("en", "side porject", "portfolio"),
        ("ko", "대학원 들어가야됨?", "school"),
        ("ko", "포트폴리오만드는법좀알려주세요", "portfolio"),
        ("ko", "크롤링 배워야 하나여ㅠㅠ", "crawling"),
        ("ko", "박사 박사 박사 유학", "abroad"),
    ],
)
def test_what_people_really_type(ask: Ask, locale: str, query: str, page: str) -> None:
    assert ask(locale, query)["results"][0]["url"].endswith(f"{page}/")


@pytest.mark.parametrize("query", ["카이스트", "패스트캠퍼스"])
def test_a_name_the_site_does_not_know_is_no_bits_of_words(
    ask: Ask, query: str
) -> None:
    assert ask("ko", query)["results"] == []


def test_there_are_always_nearest_questions(ask: Ask) -> None:
    assert len(ask("ko", "김치찌개")["nearest"]) == 3


def test_nearest_questions_share_a_word(ask: Ask) -> None:
    answer = ask("ko", "캠핑 텐트 면접 질문 모음집")
    assert answer["results"] == []
    assert answer["nearest"][0]["url"] == "portfolio/"
    assert set(answer["nearest"][0]) == {
        "url", "title", "label", "year", "kind",
    }  # fmt: skip


def test_a_result_has_what_the_box_shows(ask: Ask) -> None:
    result = ask("ko", "gpu 가격", "gpu 가격")[1]["results"][0]
    assert result["title"] == [["GPU", True], ["가 너무 비싼데 꼭 써야 하나요?", False]]
    assert (result["url"], result["label"], result["year"]) == ("gpu/", "FAQ", "2018")
    assert "gpu" in result["terms"]


def test_the_passage_that_matches_is_shown_with_its_anchor(ask: Ask) -> None:
    result = ask("ko", "gpu 쓰는 돈", "gpu 쓰는 돈")[1]["results"][0]
    assert result["anchor"] == "cost"
    assert [text for text, marked in result["passage"] if marked] == [
        "GPU",
        "쓰는",
        "돈",
    ]


def test_a_match_through_a_synonym_marks_the_word_of_the_page(ask: Ask) -> None:
    result = ask("ko", "그래픽카드", "그래픽카드")[1]["results"][0]
    assert ["GPU", True] in result["title"]


def test_a_match_through_the_other_language_shows_the_short_answer(ask: Ask) -> None:
    result = ask("ko", "graduate school", "graduate school")[1]["results"][0]
    assert result["passage"] == [["이유가 분명할 때 가면 돼요.", False]]


def test_passages_follow_where_they_were_not_loaded(ask: Ask) -> None:
    first = ask("ko", "대학원")
    assert first["results"][0]["passage"] == []
    assert first["passages"]["school/"]["passage"]


def test_parts_join_to_the_text_whatever_is_marked(ask: Ask) -> None:
    title = QUESTIONS["gpu"][0][0]
    for answer in ask("ko", *generated(200, seed=5), "gpu", "gpu 비싼", "꼭 써야"):
        for result in answer["results"]:
            if result["url"] == "gpu/":
                assert "".join(text for text, _ in result["title"]) == title


# As long as the engine reads a query.
ORDINARY = [
    "딥러닝을 공부하려면 대학원에 꼭 가야 하나요 아니면 혼자 공부해도 되나요 포트폴리오는 어떻게 만드나요 GPU가 너무 비싼데 꼭 써야 하나요",
    "do I really need an expensive gpu or should I go to graduate school and how do I build a portfolio with side projects",
]
HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "(a+)+$",
    "[",
    "\\",
    "$^.*+?()[]{}|",
    "constructor",
    "__proto__",
    "toString hasOwnProperty",
    "\ud800",
    "가\udc00나",
    "\u202e\u202d대학원",
    "שלום עולם",
    "مرحبا",
    "👩‍👩‍👧‍👦" * 50,
    "ㄱ" * 1000,
    "ㅏ" * 1000,
    "가" * 100_000,
    "a" * 100_000,
    "이나" * 50_000,
    "대학원 " * 20_000,
    "\u1112\u1161\u11ab" * 500,
    "ﷺ" * 200,
    "Ａ" * 5000,
    "e\u0301" * 1000,
    "\x00\x01\x7f",
    "\n\t\r",
    "ㅋ ㅋ ㅋ",
    "gkrdnjs" * 100,
    "c++ c# .net",
    "'" * 100,
    "-" * 100,
    "배우-",
    "i" + "\u0307" * 100,
]


def test_hostile_input_costs_no_more_than_some_ordinary_queries(
    engine: Engine, index: str, site_url: str
) -> None:
    """Both are measured in one run, and of several runs the best counts: whatever else the machine does strikes both."""
    hostile, ordinary = engine.call(
        "search",
        """async ({ Search }, { folder, sets }) => {
            const search = await Search.open(async (name) => (await fetch(folder + name)).json())
            const best = async (query) => {
                let best = Infinity
                for (let run = 0; run < 5; run++) {
                    const start = performance.now()
                    await search.search(query)
                    best = Math.min(best, performance.now() - start)
                }
                return best
            }
            const slowest = []
            for (const queries of sets) {
                const times = []
                for (const query of queries) times.push(await best(query))
                slowest.push(Math.max(...times))
            }
            return slowest
        }""",
        {"folder": f"{site_url}{index}/ko/", "sets": [HOSTILE, ORDINARY]},
    )
    # From the second run on, ordinary words find their endings judged already; hostile ones are too many to keep.
    assert hostile < 60 * ordinary


@pytest.mark.parametrize("count", [300, pytest.param(3000, marks=pytest.mark.slow)])
def test_generated_queries_are_answered(ask: Ask, count: int) -> None:
    """Mixtures of all alphabets, and real words cut, doubled, swapped and retyped in the other mode."""
    chance = random.Random(11)
    words = " ".join(
        text
        for versions in QUESTIONS.values()
        for version in versions
        for text in version[:2]
    ).split()

    def broken() -> str:
        query = " ".join(chance.choices(words, k=chance.randrange(1, 5)))
        for _ in range(chance.randrange(4)):
            at = chance.randrange(len(query) + 1)
            query = chance.choice(
                [
                    query[:at],
                    query[:at] + query[at + 1 :],
                    query[:at] + query[at - 1 : at + 1] + query[at:],
                    query[:at] + chance.choice("ㅇㅏㄱ가z +<") + query[at:],
                ]
            )
        return query

    queries = generated(count, seed=7) + [broken() for _ in range(count)]
    for query, answer in zip(queries, ask("ko", *queries), strict=True):
        assert len(answer["results"]) <= 10, query
        assert len(answer["nearest"]) <= 3, query
        assert answer["total"] >= len(answer["results"]), query
        for result in answer["results"]:
            assert not result["url"].startswith("en/"), query
