"""Walks: a new question in both languages; one language first, and its translation later."""

from datetime import date

import pytest

from tests.walks.desk import Desk

TITLES = "--title-ko=반죽이 왜 안 부풀까요?", "--title-en=Why does my dough not rise?"
NEW = "question", "--collection=bread", "--slug=flat-dough", "--topics=baking"
KOREAN, ENGLISH = "docs/ko/bread/flat-dough.md", "docs/en/bread/flat-dough.md"
TODAY = date.today().isoformat()


def answer(desk: Desk, korean: bool = True, english: bool = True) -> None:
    """Fill in what the new pages ask for."""
    for name, short, text in (
        *[(KOREAN, "방이 추워서예요.", "따뜻한 곳에 두세요.")] * korean,
        *[(ENGLISH, "The room is too cold.", "Keep it warm.")] * english,
    ):
        head, body = desk.read(name).split("---\n\n")
        title = head.splitlines()[1]
        assert "TODO" in head and "TODO" in body
        desk.write(name, f"---\n{title}\ndescription: {short}\n---\n\n{text}\n")


def test_a_question_in_both_languages(desk: Desk) -> None:
    before = desk.read("data/questions.yml")
    assert desk.new(*NEW, *TITLES) == 0
    entry = f"      flat-dough:\n        topics: [baking]\n        added: {TODAY}\n"
    assert desk.read("data/questions.yml") == before + entry
    todo = [line for line in desk.errors() if "TODO" in line]
    assert [line.split(": ")[0] for line in todo] == [
        f"{ENGLISH}:3",
        f"{ENGLISH}:6",
        f"{KOREAN}:3",
        f"{KOREAN}:6",
    ]
    answer(desk)
    (said,) = desk.errors()
    assert said.startswith("docs/ko/bread/flat-dough.md:2: bread/flat-dough: is not in")
    assert said.endswith("`python -m content.in_step settle bread/flat-dough`.")
    assert desk.in_step("settle", "bread/flat-dough") == 0
    assert desk.errors() == []


def test_a_question_where_others_have_queries(desk: Desk) -> None:
    queries = "".join(
        f"{code}: [{', '.join(f'{word}{n}' for n in range(20))}]\n"
        for code, word in (("ko", "빵"), ("en", "bread"))
    )
    for name in ("oven", "flour"):
        desk.write(f"data/queries/bread/{name}.yml", queries)
    assert desk.new(*NEW, *TITLES) == 0
    file = "data/queries/bread/flat-dough.yml"
    assert f"- {file}: write what readers would type to find it, 20" in desk.said
    answer(desk)
    assert desk.in_step("settle", "bread/flat-dough") == 0
    (said,) = [line for line in desk.check() if file in line]
    assert said.startswith("data/questions.yml:") and " warning: " in said
    desk.write(file, queries)
    assert not any(file in line for line in desk.check())
    assert desk.errors() == []


def test_one_language_first_and_its_translation_later(desk: Desk) -> None:
    assert desk.new(*NEW, TITLES[0], "--only=ko") == 0
    assert f"awaiting: {{en: {TODAY}}}" in desk.read("data/questions.yml")
    answer(desk, english=False)
    assert desk.errors() == []
    assert any("awaits its translation (docs/en)" in line for line in desk.check())
    desk.write(ENGLISH, desk.read("docs/en/bread/flour.md").split("## ")[0])
    assert any("Remove 'en' from its awaiting." in line for line in desk.errors())
    desk.change("data/questions.yml", f"        awaiting: {{en: {TODAY}}}\n", "")
    desk.change(ENGLISH, "How do I choose flour?", "Why does my dough not rise?")
    desk.change(ENGLISH, "Take one with much protein.", "The room is too cold.")
    desk.change(ENGLISH, "Read the bag.", "Keep it warm.")
    assert desk.in_step("settle", "bread/flat-dough") == 0
    assert desk.errors() == []


def test_a_translation_is_taken_back(desk: Desk) -> None:
    (desk.folder / "docs/en/bread/flour.md").unlink()
    (said,) = [line for line in desk.check() if "bread/flour" in line]
    assert f"add to its entry there: awaiting: {{en: {TODAY}}}." in said
    desk.change(
        "data/questions.yml",
        "added: 2026-01-02",
        f"added: 2026-01-02\n        awaiting: {{en: {TODAY}}}",
    )
    assert desk.errors() == []
    assert desk.in_step("settle", "bread/flour") == 0
    assert "bread/flour" not in desk.read("data/in-step.txt")
    assert desk.errors() == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("--collection=cake", "allowed: bread"),
        ("--slug=oven", "bread/oven exists already"),
        ("--slug=index", "exists already"),
        ("--slug=빵", "lower-case ASCII words with hyphens"),
        ("--slug=Flat_Dough", "lower-case ASCII words with hyphens"),
        ("--topics=cooking", "unknown: cooking. Allowed: one to 4 of baking"),
        ("--topics=baking,baking", "one of them twice"),
        ("--topics=", "Allowed: one to 4 of baking"),
        ("--title-en=", "--title-en: is empty"),
        ("--after=butter", "'butter' is no question of bread. There are: oven, flour"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    desk: Desk, change: str, said: str
) -> None:
    files = sorted(desk.folder.rglob("*"))
    before = desk.read("data/questions.yml")
    assert desk.new(*NEW, *TITLES, change) == 1  # the last one of an option counts
    assert said in desk.said
    assert desk.read("data/questions.yml") == before
    assert sorted(desk.folder.rglob("*")) == files


def test_everything_that_is_missing_is_said_at_once(desk: Desk) -> None:
    assert desk.new("question") == 1
    for option in ("--collection", "--slug", "--title-ko", "--title-en", "--topics"):
        assert f"{option}: is missing" in desk.said


def test_a_full_collection_is_refused(desk: Desk) -> None:
    entry = "      question-{}: {{topics: [baking], added: 2026-01-01}}\n"
    more = "".join(entry.format(number) for number in range(23))
    desk.write("data/questions.yml", desk.read("data/questions.yml") + more)
    assert desk.new(*NEW, *TITLES) == 1
    assert "the collection bread is full: it has 25 questions" in desk.said


def test_an_old_address_is_not_given_to_another_page(desk: Desk) -> None:
    assert desk.new(*NEW, *TITLES, "--slug=meal") == 1
    assert "bread/meal is the old address of bread/flour (data/moved.yml)" in desk.said


def test_what_is_missing_is_asked_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(
        [
            "cake",
            "bread",
            "Oven",
            "flat-dough",
            "왜 안 부풀까요?",
            "Why?",
            "x",
            "baking",
        ]
    )
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert desk.new("question") == 0
    assert "allowed: bread" in desk.said
    assert desk.read(ENGLISH).startswith("---\ntitle: Why?\n")
    assert list(answers) == []
