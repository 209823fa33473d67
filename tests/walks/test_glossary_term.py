"""Walks: a new term; a term that is corrected everywhere."""

import pytest

from tests.walks.desk import Desk

LEAVEN = (
    "term",
    "--id=leaven",
    "--ko=발효종",
    "--en=leaven",
    "--explanation-ko=반죽을 부풀리는 씨예요.",
    "--explanation-en=What makes dough rise.",
    "--avoid-en=levain, leven",
)
ENTRY = """\
- id: leaven
  ko: 발효종
  en: leaven
  synonyms:
    ko: []
    en: []
  avoid:
    ko: []
    en: [levain, leven]
  explanation:
    ko: 반죽을 부풀리는 씨예요.
    en: What makes dough rise.

"""


@pytest.mark.parametrize(
    ("identifier", "before"), [("leaven", "- id: oven"), ("proof", "- id: sourdough")]
)
def test_a_new_term_stands_where_its_id_belongs(
    desk: Desk, identifier: str, before: str
) -> None:
    glossary = desk.read("data/glossary.yml")
    assert desk.new(*LEAVEN, f"--id={identifier}") == 0
    entry = ENTRY.replace("id: leaven", f"id: {identifier}")
    assert desk.read("data/glossary.yml") == glossary.replace(before, entry + before)
    for code, word in (("ko", "발효종"), ("en", "Leaven")):
        page = f"docs/{code}/bread/flour.md"
        desk.write(page, desk.read(page) + f"\n{word}!\n")
    key = f"glossary.yml#{identifier}"
    assert f"settle {key}\n" in desk.said
    assert desk.in_step("settle", key, "bread/flour") == 0
    assert desk.errors() == []


def test_a_new_term_at_the_end(desk: Desk) -> None:
    glossary = desk.read("data/glossary.yml")
    assert desk.new(*LEAVEN, "--id=yeast") == 0
    entry = ENTRY.replace("id: leaven", "id: yeast")
    assert desk.read("data/glossary.yml") == f"{glossary}\n{entry[:-1]}"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("--id=oven", "the term oven exists already, in line 1 of data/glossary.yml"),
        ("--id=누룩", "lower-case ASCII words"),
        ("--ko=오븐", "'오븐' is the term oven already"),
        ("--explanation-en=", "--explanation-en: is empty"),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, change: str, said: str) -> None:
    before = desk.read("data/glossary.yml")
    assert desk.new(*LEAVEN, change) == 1
    assert said in desk.said
    assert desk.read("data/glossary.yml") == before


def test_a_corrected_term_everywhere(desk: Desk) -> None:
    desk.change("data/glossary.yml", "ko: 사워도우", "ko: 사우어도우")
    desk.change(
        "data/glossary.yml",
        "avoid: {ko: [], en: []}",
        "avoid: {ko: [사워도우], en: []}",
    )
    found = [line for line in desk.errors() if "has '사워도우'" in line]
    assert found == [
        "docs/ko/bread/oven.md:8: has '사워도우', expected '사우어도우'. data/glossary.yml settles spellings."
    ]
    desk.change("docs/ko/bread/oven.md", "사워도우", "사우어도우")
    assert desk.errors() == []
    assert desk.in_step("status") == 1  # in Korean only, and so it is meant
    assert desk.in_step("settle", "--all", "--why", "only the Korean spelling") == 0
    assert desk.in_step("status") == 0
    assert "only the Korean spelling" in desk.read("data/in-step.txt")
    assert desk.check() == []
