"""What people write by hand is checked, and the message says what to do."""

from pathlib import Path

import pytest

from content import schema
from content.errors import ContentError

FILE = Path("docs/ko/faq/gpu.md")


def message(text: str, adapter=schema.FRONT_MATTER) -> str:
    with pytest.raises(ContentError) as error:
        schema.parse_yaml(text, FILE, adapter)
    return str(error.value)


def test_a_right_front_matter_is_read():
    front_matter = schema.parse_yaml(
        "title: 질문?\ndescription: 답.\nkeywords: [a, b]", FILE, schema.FRONT_MATTER
    )
    assert (front_matter.title, front_matter.description, front_matter.keywords) == (
        "질문?",
        "답.",
        ["a", "b"],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: a", "the key 'description' is missing"),
        (
            "title: a\ndescription: b\nkeyword: [c]",
            "unknown key 'keyword'. Remove or rename it; allowed here: checked, description, keywords, title.",
        ),
        (
            "title: 1\ndescription: b",
            "'title' is wrong: Input should be a valid string (found: 1)",
        ),
        ("title: a\ndescription: b\nkeywords: c", "'keywords' is wrong"),
        ("title: ''\ndescription: b", "'title' is wrong"),
        ("title: a\ntitle: b", "the key 'title' stands twice"),
        ("title: a: b", "is not valid YAML"),
        ("- a", "'the whole file' is wrong"),
    ],
)
def test_a_wrong_front_matter_names_file_key_and_what_is_allowed(text, expected):
    assert message(text).startswith(f"{FILE}: ")
    assert expected in message(text)


def test_the_allowed_keys_of_a_nested_place_are_named():
    text = "pages: {}\ncollections:\n  faq:\n    added: 2026-01-01\n    questions:\n      gpu: {added: 2026-01-01, topics: [a], tags: [b]}"
    assert "unknown key 'collections.faq.questions.gpu.tags'" in message(
        text, schema.QUESTIONS_FILE
    )
    assert "allowed here: added, awaiting, related, revised, topics" in message(
        text, schema.QUESTIONS_FILE
    )


def test_every_problem_is_named_at_once():
    assert message("titel: a\nkeyword: b").count("\n") == 3


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ContentError, match="topics.yml: is missing"):
        schema.load_yaml(tmp_path / "topics.yml", schema.TOPICS_FILE)
