"""What people write by hand is checked, and the message says where it is wrong and what to do."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from content import schema
from content.findings import ContentError
from content.page_file import read_page
from content.project import Project
from content.yaml_file import parse_yaml, read_yaml
from tests.small_project import write_small_project
from tools.project import replace

FILE = Path("docs/ko/faq/gpu.md")


def messages(text: str, shape: TypeAdapter[Any] = schema.FRONT_MATTER) -> list[str]:
    with pytest.raises(ContentError) as error:
        parse_yaml(text, FILE, shape, first_line=2)
    return [str(finding) for finding in error.value.findings]


def test_a_right_front_matter_is_read() -> None:
    text = "title: 질문?\ndescription: 답.\nkeywords: [a, on, no]\nchecked: 2026-11-27"
    head = parse_yaml(text, FILE, schema.FRONT_MATTER, first_line=2)
    assert (head.value.title, head.value.description) == ("질문?", "답.")
    assert head.value.keywords == ["a", "on", "no"]
    assert str(head.value.checked) == "2026-11-27"
    assert head.line("description") == 3
    assert head.line("keywords", 1) == 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: a", "2: lacks the key 'description'. Add it."),
        (
            "title: a\ndescription: b\nkeyword: [c]",
            "4: has the unknown key 'keyword'. Remove or rename it; allowed here: checked, description, keywords, title.",
        ),
        (
            "title: 1\ndescription: b",
            "2: has 1 at 'title', expected text (in quotation marks if it looks like a number). Correct it.",
        ),
        (
            "title: a\ndescription: b\nkeywords: c",
            "4: has 'c' at 'keywords', expected a list, as in [one, two]. Correct it.",
        ),
        (
            "title: ''\ndescription: b",
            "2: has '' at 'title', expected at least one character. Correct it.",
        ),
        (
            "title: a\ndescription: b\nkeywords:",
            "4: has nothing at 'keywords'. Give it a value, or remove the key.",
        ),
        (
            "title: a\ndescription: b\ntitle: b",
            "4: is ambiguous: the key 'title' stands twice. Remove one.",
        ),
        (
            "title: a\ndescription: a: b",
            "3: is not valid YAML: mapping values are not allowed in this context. A text with a colon",
        ),
        ("- a", "2: has ['a'] at 'the whole file', expected keys with values."),
        (
            "title: a\ndescription: b\nchecked: 2026-13-45",
            "4: has '2026-13-45' at 'checked', expected a day of the calendar such as 2026-12-03.",
        ),
        (
            "title: a\ndescription: b\nchecked: 2026-12-3",
            "4: has '2026-12-3' at 'checked', expected a day of the calendar such as 2026-12-03.",
        ),
        (
            "title: a\ndescription: b\n\x07",
            "4: is not valid YAML: the character U+0007",
        ),
    ],
)
def test_a_wrong_front_matter_names_file_line_key_and_what_is_allowed(
    text: str, expected: str
) -> None:
    (message,) = messages(text)
    assert message.startswith(f"{FILE}")
    assert expected in message


def test_the_allowed_keys_of_a_nested_place_are_named() -> None:
    text = "pages: {}\ncollections:\n  faq:\n    added: 2026-01-01\n    questions:\n      gpu: {added: 2026-01-01, topics: [a], tags: [b]}"
    (message,) = messages(text, schema.QUESTIONS_FILE)
    assert ":7: has the unknown key 'collections.faq.questions.gpu.tags'" in message
    assert "allowed here: added, awaiting, related, revised, topics" in message


def test_an_entry_of_a_list_is_named_by_its_id(tmp_path: Path) -> None:
    folder = write_small_project(tmp_path)
    replace(folder / "data/glossary.yml", "  en: sourdough\n", "")
    with pytest.raises(ContentError, match=r"yml:8: lacks the key 'sourdough\.en'"):
        _ = Project(folder).glossary


def test_a_slug_is_spelled_out() -> None:
    text = "pages: {}\ncollections: {faq: {added: 2026-01-01, questions: {My_Page: {added: 2026-01-01, topics: [a]}}}}"
    (message,) = messages(text, schema.QUESTIONS_FILE)
    assert (
        "expected lower-case ASCII words with hyphens, such as 'my-question'" in message
    )


def test_a_full_collection_is_told_in_one_short_line() -> None:
    questions = ", ".join(
        f"q{number}: {{added: 2026-01-01, topics: [a]}}" for number in range(26)
    )
    text = f"pages: {{}}\ncollections: {{faq: {{added: 2026-01-01, questions: {{{questions}}}}}}}"
    (message,) = messages(text, schema.QUESTIONS_FILE)
    assert "expected at most 25 entries" in message
    assert len(message) < 250


def test_every_problem_is_named_at_once() -> None:
    assert len(messages("titel: a\nkeyword: b")) == 4


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"topics\.yml: is missing"):
        read_yaml(tmp_path / "topics.yml", schema.TOPICS_FILE)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("---\ntitle: 딥러닝\n---\n".encode("cp949"), "gpu.md:2: is not UTF-8: it has"),
        (b"title: a\n", "gpu.md:1: has no front matter. Start it with title and"),
        (
            b"---\ntitle: a\n\nText\n",
            "gpu.md:1: has no second line of ---, which ends the front matter",
        ),
        (
            b"\n---\ntitle: a\n---\n",
            "gpu.md:1: has something before the first line of ---",
        ),
    ],
)
def test_a_page_that_cannot_be_read_says_why(
    tmp_path: Path, content: bytes, expected: str
) -> None:
    file = tmp_path / "gpu.md"
    file.write_bytes(content)
    with pytest.raises(ContentError) as error:
        read_page(file)
    assert expected in str(error.value)


def test_what_windows_editors_write_does_no_harm(tmp_path: Path) -> None:
    """Their line endings, and the mark at the start of a file."""
    file = tmp_path / "gpu.md"
    file.write_bytes(
        b"\xef\xbb\xbf---\r\ntitle: a\r\ndescription: b\r\n---\r\n\r\ntext\r\n"
    )
    page = read_page(file)
    assert (page.front_matter.title, page.body, page.body_line) == ("a", "\ntext\n", 5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en: which flour", "1: has 'which flour' at 'en', expected a list, as in [one, two]. Correct it."),
        ("- which flour", "1: has ['which flour'] at 'the whole file', expected keys with values"),
        ("en:\n- which flour\n- 550", "3: has 550 at 'en.entry 2', expected text (in quotation marks if it looks like a number). Correct it."),
        ("en:\n- flour: which", "2: has {'flour': 'which'} at 'en.entry 1', expected text"),
        ("ko: []\nde: [Mehl]", "2: has the unknown key 'de'. Remove or rename it; allowed here: en, ko."),
        ("en:\nko: []", "1: has nothing at 'en'. Give it a value, or remove the key."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["queries/bread/flour.yml", "unanswered.yml"])
def test_queries_of_another_shape_are_told_with_their_line(
    tmp_path: Path, name: str, text: str, expected: str
) -> None:
    file = write_small_project(tmp_path) / "data" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    (message,) = map(str, Project(tmp_path).unreadable)
    assert message.startswith(f"{file}:{expected}")


def test_queries_are_read_by_the_path_of_their_page(tmp_path: Path) -> None:
    folder = write_small_project(tmp_path) / "data"
    (folder / "queries/bread").mkdir(parents=True)
    (folder / "queries/bread/flour.yml").write_text("en: [which flour, no, on]\n")
    (folder / "queries/bread.yml").write_text("# None yet.\n")
    project = Project(tmp_path)
    found = {
        path: (file.value["ko"], file.value["en"])
        for path, file in project.queries.items()
    }
    assert found == {
        "bread/flour": ([], ["which flour", "no", "on"]),
        "bread": ([], []),
    }
    assert project.unanswered.value["en"] == []
    assert project.unreadable == []
