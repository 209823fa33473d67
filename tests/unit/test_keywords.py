"""Whether a keyword stands in a text."""

import pytest

from content.check.keywords import stands_in


@pytest.mark.parametrize(
    ("keyword", "stands"),
    [("학점", True), ("문의", False), ("GPA", True), ("cost", False), ("독학", False)],
)
def test_a_keyword_is_found_as_a_word(keyword: str, stands: bool) -> None:
    assert stands_in(keyword, "학점은 질문의 답. gpa를 costs") is stands
