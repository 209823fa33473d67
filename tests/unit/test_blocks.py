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
def test_kinds(markdown, kinds):
    assert [block.kind for block in outline(markdown).blocks] == kinds


def test_lines_count_from_the_start_of_the_file():
    assert [
        block.line for block in outline("a\n\nb\n\n- c\n- d", first_line=6).blocks
    ] == [6, 8, 10]


def test_links_and_pictures_are_listed_in_order():
    page = outline("[a](b.md#c) ![d](e.png)\n\n[f](https://g.h/)")
    assert [link.address for link in page.links] == ["b.md#c", "https://g.h/"]
    assert [(picture.address, picture.line) for picture in page.pictures] == [
        ("e.png", 1)
    ]


def test_only_an_id_at_the_end_counts():
    assert heading_id("제목 { #id }") == "id"
    assert heading_id("제목 {#id}") == "id"
    assert heading_id("{ #id } 제목") is None
