"""A text's blocks are what a reader would call them, with the right lines."""

import pytest

from content.blocks import heading_id, outline


@pytest.mark.parametrize(
    ("markdown", "kinds"),
    [
        ("하나\n\n둘", ["paragraph", "paragraph"]),
        ("## 제목 { #id }\n\n글", ["heading of level 2 with the id #id", "paragraph"]),
        ("### 제목", ["heading of level 3 without an id"]),
        ("- a\n- b\n- c", ["bullet list of 3"]),
        ("1. a\n2. b", ["numbered list of 2"]),
        ("- a\n    - b\n    - c\n- d", ["bullet list of 2", "bullet list of 2"]),
        (
            "| a | b |\n|---|---|\n| c | d |\n| e | f |",
            ["table of 3 rows and 2 columns"],
        ),
        ("!!! editor\n\n    글", ["note of the kind 'editor'", "paragraph"]),
        ("> 글", ["quotation", "paragraph"]),
        ("```\ncode\n```", ["code block"]),
        ("<div></div>", ["HTML"]),
    ],
)
def test_kinds(markdown: str, kinds: list[str]) -> None:
    assert [str(block) for block in outline(markdown).blocks] == kinds


def test_lines_count_from_the_start_of_the_file() -> None:
    assert [
        block.line for block in outline("a\n\nb\n\n- c\n- d", first_line=6).blocks
    ] == [6, 8, 10]


def test_links_and_pictures_are_listed_in_order() -> None:
    page = outline("[a](b.md#c) ![d](e.png)\n\n[f](https://g.h/)")
    assert [link.address for link in page.links] == ["b.md#c", "https://g.h/"]
    assert [(each.address, each.line, each.text) for each in page.pictures] == [
        ("e.png", 1, "d")
    ]


def test_only_an_id_at_the_end_counts() -> None:
    assert heading_id("제목 { #id }") == "id"
    assert heading_id("제목 {#id}") == "id"
    assert heading_id("{ #id } 제목") is None


def test_a_link_has_the_line_it_stands_on() -> None:
    links = outline("a\n[b **c**](d.md)", first_line=3).links
    assert [(link.text, link.line) for link in links] == [("b c", 4)]


def test_blocks_with_the_same_words_of_other_languages_have_one_shape() -> None:
    (korean,), (english,) = (outline(text).blocks for text in ("가", "a"))
    assert korean != english
    assert korean.shape == english.shape


def test_code_is_no_running_text() -> None:
    assert [piece.text for piece in outline("a `b` <i>c</i>").pieces] == [
        "a ",
        " ",
        "<i>",
        "c",
        "</i>",
    ]
