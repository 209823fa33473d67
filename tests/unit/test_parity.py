"""Every kind of difference between two versions of a page is found, with file, line, found and expected."""

from pathlib import Path

import pytest

from content.check.parity import differences, shape_problems
from content.page_file import PageFile
from content.schema import FrontMatter


def page(body: str, locale: str = "ko") -> PageFile:
    return PageFile(
        Path(f"docs/{locale}/faq/gpu.md"),
        FrontMatter(title="a", description="b"),
        body,
        body_line=5,
    )


def compare(korean: str, english: str, **localized: str) -> list[str]:
    return differences(page(korean), page(english, "en"), localized)


def test_equal_shapes_do_not_differ():
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
            "docs/en/faq/gpu.md: ends early",
            "expected paragraph, as at docs/ko/faq/gpu.md:7",
        ),
        ("가", "a\n\nb", "docs/en/faq/gpu.md:7: found paragraph", "expected nothing"),
        (
            "가\n\n나",
            "a\n\n- b",
            "docs/en/faq/gpu.md:7: found bullet list of 1",
            "expected paragraph",
        ),
        ("- 가\n- 나", "- a", "found bullet list of 1", "expected bullet list of 2"),
        (
            "- 가\n- 나",
            "1. a\n2. b",
            "found numbered list of 2",
            "expected bullet list of 2",
        ),
        (
            "- 가\n    - 나",
            "- a\n- b",
            "found bullet list of 2",
            "expected bullet list of 1",
        ),
        ("## 가 { #a }", "## a { #b }", "with the id #b", "with the id #a"),
        (
            "## 가 { #a }",
            "### a { #a }",
            "found heading of level 3",
            "expected heading of level 2",
        ),
        (
            "|가|나|\n|-|-|\n|다|라|",
            "|a|b|\n|-|-|\n|c|d|\n|e|f|",
            "found table of 3 rows",
            "expected table of 2 rows",
        ),
        ("|가|나|\n|-|-|", "|a|\n|-|", "and 1 columns", "and 2 columns"),
        (
            "!!! editor\n\n    가",
            "!!! note\n\n    a",
            "found note of the kind 'note'",
            "expected note of the kind 'editor'",
        ),
        ("[가](x.md)", "[a](y.md)", "found a link to y.md", "expected a link to x.md"),
        (
            "[가](x.md#a)",
            "[a](x.md)",
            "found a link to x.md",
            "expected a link to x.md#a",
        ),
        ("[가](x.md)", "a", "ends early", "expected a link to x.md"),
        (
            "![가](x.png)",
            "![a](y.png)",
            "found the picture y.png",
            "expected the picture x.png",
        ),
    ],
)
def test_a_difference_names_line_found_and_expected(korean, english, found, expected):
    (message,) = compare(korean, english)
    assert found in message and expected in message


def test_listed_external_links_may_differ():
    assert (
        compare(
            "[가](https://a.kr/)",
            "[a](https://a.com/)",
            **{"https://a.kr/": "https://a.com/"},
        )
        == []
    )


def test_localized_pictures_are_a_pair():
    assert compare("![가](a.ko.png)", "![a](a.en.png)") == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("# 가 { #a }", "docs/ko/faq/gpu.md:5: found a level-1 heading"),
        ("## 가", "expected one such as '## Heading { #ascii-id }'"),
        ("## 가 { #가 }", "found the id #가, expected lower-case ASCII"),
        ("## 가 { #a }\n\n## 나 { #a }", "docs/ko/faq/gpu.md:7: found the id #a again"),
    ],
)
def test_a_shape_no_page_may_have_is_found(body, expected):
    (message,) = shape_problems(page(body))
    assert expected in message
