"""Walks: a new topic; a new source, that is, a collection."""

from content.addresses import made_by_templates
from content.project import Project
from tests.walks.desk import Desk

TOPIC = """
selling:
  name: {ko: 빵 팔기, en: Selling}
  description: {ko: 빵을 팔아요., en: How to sell bread.}
"""
SOURCE = """
bakers:
  name: {ko: 빵집 사람들의 답, en: Answers from bakers}
  kind: {ko: 빵집 사람들의 글, en: Written by bakers}
  reservation: {ko: 각자의 경험이에요., en: Everyone's own experience.}
  retold: false
"""
ENTRY = """\
  bakers:
    added: 2026-06-01
    questions: {}
"""
PAGE = "---\ntitle: {title}\ndescription: {text}\n---\n\n{text}\n"
QUESTION = (
    "question",
    "--collection=bakers",
    "--slug=first-shop",
    "--topics=baking",
    "--title-ko=가게는 어디에 낼까요?",
    "--title-en=Where do I open a shop?",
)


def test_a_new_topic(desk: Desk) -> None:
    def places() -> list[str]:
        return made_by_templates(Project(desk.folder))["topics"]

    desk.write("data/topics.yml", desk.read("data/topics.yml") + TOPIC)
    assert places() == ["baking"]  # no page shows the other
    assert any(
        "has the topic 'selling', which no question has" in e for e in desk.check()
    )
    desk.change(
        "data/questions.yml",
        "topics: [baking]\n        added: 2026-01-02",
        "topics: [baking, selling]\n        added: 2026-01-02",
    )
    assert places() == ["baking", "selling"]
    assert desk.in_step("settle", "topics.yml") == 0
    assert desk.check() == []


def test_a_new_source(desk: Desk) -> None:
    desk.write("data/collections.yml", desk.read("data/collections.yml") + SOURCE)
    (found,) = [line for line in desk.errors() if "not in questions.yml" in line]
    assert "has the collection 'bakers'" in found
    desk.write("data/questions.yml", desk.read("data/questions.yml") + ENTRY)
    desk.in_step("settle", "collections.yml")
    assert desk.errors() == []  # without a question it needs no page
    assert desk.new(*QUESTION) == 0
    missing = [line for line in desk.errors() if "is missing" in line]
    assert [line.split(":")[0] for line in missing] == [
        "docs/en/bakers/index.md",
        "docs/ko/bakers/index.md",
    ]
    for code, title, text in (
        ("ko", "빵집 사람들의 답", "빵집 사람들이 썼어요."),
        ("en", "Answers from bakers", "Bakers wrote them."),
    ):
        desk.write(f"docs/{code}/bakers/index.md", PAGE.format(title=title, text=text))
    for code, text in (("ko", "역 앞이 좋아요."), ("en", "Near the station.")):
        name = f"docs/{code}/bakers/first-shop.md"
        title = desk.read(name).splitlines()[1].removeprefix("title: ")
        desk.write(name, PAGE.format(title=title, text=text))
    assert desk.in_step("settle", "bakers/index", "bakers/first-shop") == 0
    assert desk.errors() == []
