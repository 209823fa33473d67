"""Walk: a page gets another path, and nothing that led to it is lost."""

import pytest

from tests.walks.desk import Desk


def test_a_renamed_question(desk: Desk) -> None:
    desk.write("data/queries/bread/flour.yml", "ko: [밀가루 추천]\nen: [best flour]\n")
    before = desk.read("data/questions.yml")
    record = desk.read("data/in-step.txt").splitlines()
    assert desk.rename("bread/flour", "bread/choosing-flour") == 0
    assert desk.errors() == []
    assert desk.in_step("status") == 0, desk.said  # a link that follows is no change
    assert desk.read("data/questions.yml") == before.replace(
        "[bread/flour]", "[bread/choosing-flour]"
    ).replace("      flour:", "      choosing-flour:")
    assert desk.read("data/moved.yml").splitlines() == [
        "bread/meal: bread/choosing-flour",
        "bread/choosing-flour#keeping: bread/choosing-flour#storing",
        "bread/flour: bread/choosing-flour",
    ]
    for code in ("ko", "en"):
        assert "](choosing-flour.md#storing)" in desk.read(f"docs/{code}/bread/oven.md")
        assert not (desk.folder / f"docs/{code}/bread/flour.md").exists()
        assert (desk.folder / f"docs/{code}/bread/choosing-flour.md").exists()
    assert "best flour" in desk.read("data/queries/bread/choosing-flour.yml")
    assert not (desk.folder / "data/queries/bread/flour.yml").exists()
    keys = [line.split(" ")[0] for line in desk.read("data/in-step.txt").splitlines()]
    assert sorted(keys) == sorted(
        line.split(" ")[0].replace("bread/flour#", "bread/choosing-flour#")
        for line in record
    )


def test_a_section_that_was_behind_stays_behind(desk: Desk) -> None:
    desk.change("docs/ko/bread/flour.md", "봉지를 읽어", "봉지를 잘 읽어")
    assert desk.rename("bread/flour", "bread/choosing-flour") == 0
    assert desk.in_step("status") == 1
    assert desk.said.startswith("bread/choosing-flour#text: the ko version has changed")
    assert desk.said.count("\n") == 1


def test_starting_points_and_concepts_follow(desk: Desk) -> None:
    concept = "- id: miller # of grain\n  pages: [bread/flour,   bread/oven]\n"
    desk.write("data/concepts.yml", concept)
    assert desk.rename("bread/oven", "bread/do-i-need-an-oven") == 0
    assert desk.read("data/concepts.yml") == concept.replace(
        "bread/oven", "bread/do-i-need-an-oven"
    )
    assert "question: bread/do-i-need-an-oven\n" in desk.read(
        "data/starting_points.yml"
    )
    assert desk.errors() == []


def test_a_question_moves_to_another_collection(desk: Desk) -> None:
    desk.change(
        "data/questions.yml",
        "collections:\n",
        "collections:\n  cakes:\n    added: 2026-01-01\n    questions: {}\n",
    )
    facts = desk.read("data/collections.yml")
    desk.write("data/collections.yml", facts + facts.replace("bread:", "cakes:"))
    for code in ("ko", "en"):
        index = desk.read(f"docs/{code}/bread/index.md")
        title = index.splitlines()[1]
        index = index.replace(title, f"{title} 2").replace(
            "description: ", "description: 2 "
        )
        desk.write(f"docs/{code}/cakes/index.md", index)
        desk.change(f"docs/{code}/bread/flour.md", "## ", "[x](oven.md)\n\n## ")
    desk.in_step("settle", "--all")
    assert desk.errors() == []
    assert desk.rename("bread/flour", "cakes/flour") == 0
    assert desk.errors() == []
    assert desk.in_step("status") == 0
    assert "](../cakes/flour.md#storing)" in desk.read("docs/en/bread/oven.md")
    assert "](../bread/oven.md)" in desk.read("docs/en/cakes/flour.md")


def test_back_and_forth_leaves_no_circle(desk: Desk) -> None:
    assert desk.rename("bread/flour", "bread/meal") == 0  # its old name
    assert desk.read("data/moved.yml").splitlines() == [
        "bread/meal#keeping: bread/meal#storing",
        "bread/flour: bread/meal",
    ]
    assert desk.errors() == []
    assert desk.rename("bread/meal", "bread/flour") == 0
    assert desk.errors() == []


def test_without_a_list_of_moves_one_is_begun(desk: Desk) -> None:
    (desk.folder / "data" / "moved.yml").unlink()
    (desk.folder / "data" / "published.txt").unlink()
    assert desk.rename("bread/flour", "bread/grain") == 0
    assert desk.read("data/moved.yml") == "bread/flour: bread/grain\n"
    assert desk.errors() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("bread/butter", "bread/x", "'bread/butter' cannot be renamed"),
        ("index", "start", "'index' cannot be renamed"),
        ("bread/index", "cakes/index", "'bread/index' cannot be renamed"),
        ("bread/flour", "bread/oven", "bread/oven exists already"),
        ("bread/flour", "bread/Flour", "lower-case ASCII words"),
        ("bread/flour", "cakes/flour", "'cakes' is no collection. Allowed: bread"),
        ("bread/flour", "flour", "is no collection"),
        ("glossary", "index", "index exists already"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    desk: Desk, old: str, new: str, said: str
) -> None:
    before = {file: file.read_bytes() for file in desk.folder.rglob("*.*")}
    assert desk.rename(old, new) == 1
    assert said in desk.said
    assert {file: file.read_bytes() for file in desk.folder.rglob("*.*")} == before
