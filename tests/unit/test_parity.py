"""Every kind of difference between two versions of a page is found, with file, line, found and expected."""

from pathlib import Path

import pytest

from content.blocks import outline
from content.check.parity import compare_blocks, compare_links, compare_pictures
from content.findings import Finding


def compare(korean: str, english: str, **localized: str) -> list[Finding]:
    """The differences between two texts that start in line 5 of their files."""
    ko = Path("docs/ko/faq/gpu.md"), outline(korean, 5)
    en = Path("docs/en/faq/gpu.md"), outline(english, 5)
    return [
        *compare_blocks(ko, en),
        *compare_links(ko, en, localized),
        *compare_pictures(ko, en),
    ]


def test_equal_shapes_do_not_differ() -> None:
    body = "{}\n\n## {} {{ #id }}\n\n- {}\n- {}\n\n[{}](x.md)\n\n![{}](picture.{}.png)"
    assert (
        compare(body.format(*"가나다라마바", "ko"), body.format(*"abcdef", "en")) == []
    )


@pytest.mark.parametrize(
    ("korean", "english", "found", "expected"),
    [
        (
            "가\n\n나",
            "a",
            "docs/en/faq/gpu.md:5: ends early",
            "a paragraph, as in line 7 of the Korean version",
        ),
        ("가", "a\n\nb", "docs/en/faq/gpu.md:7: has a paragraph", "nothing more"),
        (
            "가\n\n나",
            "a\n\n- b",
            "docs/en/faq/gpu.md:7: has a bullet list of 1",
            "a paragraph, as in line 7 of the Korean version",
        ),
        ("- 가\n- 나", "- a", "has a bullet list of 1", "a bullet list of 2"),
        (
            "- 가\n- 나",
            "1. a\n2. b",
            "has a numbered list of 2",
            "a bullet list of 2",
        ),
        (
            "- 가\n    - 나",
            "- a\n- b",
            "has a bullet list of 2",
            "a bullet list of 1",
        ),
        (
            "## 가 { #a }",
            "## a { #b }",
            "with the id #b",
            "a heading of level 2 with the id #a",
        ),
        (
            "## 가 { #a }",
            "### a { #a }",
            "has a heading of level 3",
            "a heading of level 2",
        ),
        (
            "|가|나|\n|-|-|\n|다|라|",
            "|a|b|\n|-|-|\n|c|d|\n|e|f|",
            "has a table of 3 rows",
            "a table of 2 rows",
        ),
        (
            "|가|나|\n|-|-|",
            "|a|\n|-|",
            "and 1 columns",
            "a table of 1 rows and 2 columns",
        ),
        (
            "!!! editor\n\n    가",
            "!!! note\n\n    a",
            "has a note of the kind 'note'",
            "a note of the kind 'editor'",
        ),
        ("[가](x.md)", "[a](y.md)", "has a link to y.md", "a link to x.md"),
        (
            "[가](x.md#a)",
            "[a](x.md)",
            "has a link to x.md",
            "a link to x.md#a",
        ),
        ("[가](x.md)", "a", "ends early", "a link to x.md"),
        (
            "![가](x.png)",
            "![a](y.png)",
            "has the picture y.png",
            "the picture x.png",
        ),
    ],
)
def test_a_difference_names_line_found_and_expected(
    korean: str, english: str, found: str, expected: str
) -> None:
    (difference,) = compare(korean, english)
    message = str(difference)
    assert found in message
    assert f"expected {expected}" in message


def test_listed_external_links_may_differ() -> None:
    assert (
        compare(
            "[가](https://a.kr/)",
            "[a](https://a.com/)",
            **{"https://a.kr/": "https://a.com/"},
        )
        == []
    )


def test_localized_pictures_are_a_pair() -> None:
    assert compare("![가](a.ko.png)", "![a](a.en.png)") == []
