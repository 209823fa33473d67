"""Terms are found as readers meet them, and spellings that the glossary rules out are found at all."""

from collections.abc import Sequence
from typing import Any

import markdown
import pytest

from content.glossary import TermFinder, stray_spellings
from content.schema import Term
from hooks.glossary_markdown import GlossaryExtension


def term(
    id: str,
    ko: str,
    en: str,
    avoid_ko: Sequence[str] = (),
    avoid_en: Sequence[str] = (),
    **more: Any,
) -> Term:
    return Term.model_validate(
        {
            "id": id,
            "ko": ko,
            "en": en,
            "synonyms": {"ko": [], "en": []},
            "avoid": {"ko": list(avoid_ko), "en": list(avoid_en)},
            "explanation": {"ko": "설명이에요.", "en": "An explanation."},
        }
        | more
    )


TERMS = [
    term("deep-learning", "딥러닝", "deep learning", avoid_ko=["딥 러닝"]),
    term("gpu", "GPU", "GPU", avoid_ko=["지피유"]),
    term("researcher", "연구자", "researcher"),
    term("applied-researcher", "응용 연구자", "applied researcher"),
    term("paper", "논문", "paper"),
    term("spring", "Spring", "Spring"),
    term("library", "라이브러리", "library"),
    term("django", "Django", "Django", avoid_ko=["장고"], allow=["냉장고"]),
    term("back-end", "백엔드", "back end", avoid_en=["backend"]),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("딥러닝을 배워요", ["딥러닝"]),
        ("GPU를 사요", ["GPU"]),
        ("딥러닝으로도, 딥러닝에서는, ‘딥러닝’이", ["딥러닝", "딥러닝", "딥러닝"]),
        ("연구자들이 논문만 써요", ["연구자", "논문"]),
        ("응용 연구자는", ["응용 연구자"]),
        ("딥러닝하고 딥러닝인데 딥러닝이라는", ["딥러닝", "딥러닝", "딥러닝"]),
        ("논문집과 기초딥러닝, 딥러닝스럽다", []),
        ("GPU2와 CGPU", []),
    ],
)
def test_korean_terms_are_found_with_their_particles(
    text: str, found: list[str]
) -> None:
    assert [text[m.start : m.end] for m in TermFinder(TERMS, "ko").find(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Deep learning needs GPUs.", ["Deep learning", "GPUs"]),
        ("two applied researchers", ["applied researchers"]),
        ("A library of libraries.", ["library", "libraries"]),
        ("In spring, Spring", ["Spring"]),
        ("newspaper, papers", ["papers"]),
        ("deep\nlearning", ["deep\nlearning"]),
    ],
)
def test_english_terms_are_found_in_the_plural(text: str, found: list[str]) -> None:
    assert [text[m.start : m.end] for m in TermFinder(TERMS, "en").find(text)] == found


def render(text: str, locale: str = "ko") -> str:
    return markdown.markdown(
        text, extensions=["attr_list", GlossaryExtension(TERMS, locale)]
    )


def test_a_term_is_explained_once_where_it_comes_first() -> None:
    html = render("딥러닝을 배우고 GPU를 사요. 딥러닝은 재미있어요.")
    assert html.count('popovertarget="term-deep-learning"') == 1
    assert (
        '<button class="term__button" popovertarget="term-deep-learning" type="button">딥러닝</button>을</span> 배우고 <span'
        in html
    )
    assert ">GPU</button>를</span> 사요. 딥러닝은 재미있어요.</p>" in html
    assert html.count("<strong>GPU</strong> 설명이에요.") == 1


def test_headings_links_and_code_are_left_alone() -> None:
    html = render("## 딥러닝 { #a }\n\n[딥러닝](b.md) `딥러닝`")
    assert "popover" not in html


def test_text_between_elements_keeps_its_order() -> None:
    html = render("먼저 **GPU와** 딥러닝을 *보고* 논문을 읽어요.")
    assert (
        "".join(part.split(">")[-1] for part in html.split("</p>")[0].split("<"))
        == "먼저 GPU와 딥러닝을 보고 논문을 읽어요."
    )


def test_a_page_without_terms_stays_as_it_is() -> None:
    assert render("안녕하세요.") == "<p>안녕하세요.</p>"


def test_a_term_may_go_without_explanation() -> None:
    assert "popover" not in markdown.markdown(
        "GPU",
        extensions=[
            GlossaryExtension([term("gpu", "GPU", "GPU", explain=False)], "ko")
        ],
    )


@pytest.mark.parametrize(
    ("text", "locale", "found"),
    [
        ("하나\n딥 러닝을 배워요", "ko", [(2, "딥 러닝", "딥러닝")]),
        ("지피유와 장고", "ko", [(1, "장고", "Django"), (1, "지피유", "GPU")]),
        ("냉장고", "ko", []),
        ("the backend", "en", [(1, "backend", "back end")]),
        ("backends", "en", []),
        ("[a](backend.md) `backend` https://backend.com/", "en", []),
        ("하나\n딥\n러닝", "ko", [(2, "딥 러닝", "딥러닝")]),
        ("딥러닝", "ko", []),
    ],
)
def test_stray_spellings_are_found_with_their_line(
    text: str, locale: str, found: list[tuple[int, str, str]]
) -> None:
    assert stray_spellings(text, TERMS, locale) == found


def test_other_accepted_forms_are_found_and_explained_under_the_accepted_spelling() -> (
    None
):
    learning = term(
        "machine-learning",
        "머신러닝",
        "machine learning",
        forms={"ko": ["ML"], "en": ["ML"]},
    )
    html = markdown.markdown(
        "ML을 배워요. 머신러닝은 재미있어요.",
        extensions=[GlossaryExtension([learning], "ko")],
    )
    assert (
        html.count("popovertarget") == 1
        and ">ML</button>을</span>" in html
        and "<strong>머신러닝</strong>" in html
    )
