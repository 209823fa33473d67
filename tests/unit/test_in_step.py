"""The record of what says the same in both languages, on two pages and two files of data."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from content.check.in_step import both_versions_say_the_same
from content.in_step.__main__ import main
from content.in_step.lags import Lag, lags
from content.in_step.record import NAME
from content.in_step.sections import sections
from content.in_step.state import Record
from content.project import Project

Capture = pytest.CaptureFixture[str]

PAGE = """---
title: {title}
description: {answer}
---

{text}

!!! editor

    {note}

{after}

## {heading} {{ #cost }}

{cost}
"""
KOREAN = {
    "title": "GPU가 꼭 있어야 하나요?",
    "answer": "네, 그래요.",
    "text": "보상은 100배예요.",
    "note": "2018년의 값이에요.",
    "after": "덧붙일 말이 있어요.",
    "heading": "값",
    "cost": "비싸요.",
}
ENGLISH = {
    "title": "Do I need a GPU?",
    "answer": "Yes.",
    "text": "It pays back 100 times.",
    "note": "A price of 2018.",
    "after": "One more word.",
    "heading": "Cost",
    "cost": "It is expensive.",
}
TOPICS = "tools:\n  name: {{ko: 도구, en: {en}}}\n"
TERMS = "- id: gpu\n  ko: GPU\n  en: GPU\n  synonyms: {ko: [그래픽카드], en: [graphics card]}\n"


class Site:
    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "data").mkdir()
        self.write()
        (root / "data/glossary.yml").write_text(TERMS, encoding="utf-8")
        self.topics("Tools")

    def write(
        self, ko: dict[str, str] | None = None, en: dict[str, str] | None = None
    ) -> None:
        for code, words in (("ko", KOREAN | (ko or {})), ("en", ENGLISH | (en or {}))):
            file = self.root / "docs" / code / "faq/gpu.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(PAGE.format(**words), encoding="utf-8")

    def question(self, entry: str) -> None:
        """Put a question into data/questions.yml."""
        text = f"pages: {{}}\ncollections: {{faq: {{added: 2026-01-01, questions: {{{entry}}}}}}}\n"
        (self.root / "data/questions.yml").write_text(text, encoding="utf-8")

    def topics(self, english: str) -> None:
        text = TOPICS.format(en=english).replace("{{", "{").replace("}}", "}")
        (self.root / "data/topics.yml").write_text(text, encoding="utf-8")

    @property
    def record(self) -> Path:
        return self.root / "data" / NAME

    def run(self, *arguments: str) -> int:
        return main(["--root", str(self.root), *arguments])

    def findings(self) -> list[tuple[bool, str]]:
        found = both_versions_say_the_same(Project(self.root))
        return [(finding.warning, str(finding)) for finding in found]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site(tmp_path)
    assert site.run("settle", "--all") == 0
    return site


def test_a_page_is_cut_at_headings_and_notes(site: Site) -> None:
    assert [key for key in sections(Project(site.root)) if key.startswith("faq")] == [
        "faq/gpu#title",
        "faq/gpu#short-answer",
        "faq/gpu#text",
        "faq/gpu#note",
        "faq/gpu#text/2",
        "faq/gpu#cost",
    ]


def test_data_is_cut_at_every_text_in_both_languages_but_search_words(
    site: Site,
) -> None:
    keys = {key for key in sections(Project(site.root)) if ".yml" in key}
    assert keys == {"topics.yml#tools.name", "glossary.yml#gpu"}


def test_what_was_settled_is_in_step(site: Site, capsys: Capture) -> None:
    assert site.run() == 0
    assert capsys.readouterr().out.endswith("Both languages say the same.\n")
    assert site.findings() == []


@pytest.mark.parametrize(
    ("part", "section"),
    [
        ("title", "title"),
        ("answer", "short-answer"),
        ("text", "text"),
        ("note", "note"),
        ("after", "text/2"),
        ("heading", "cost"),
        ("cost", "cost"),
    ],
)
@pytest.mark.parametrize("ahead", ["ko", "en"])
def test_a_change_in_one_language_is_behind_in_the_other(
    site: Site, capsys: Capture, part: str, section: str, ahead: str
) -> None:
    site.write(**{ahead: {part: "10 changed"}})
    assert site.run("status") == 1
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "faq" in line]
    lagging = "en" if ahead == "ko" else "ko"
    assert f"faq/gpu#{section}: the {ahead} version has changed" in line
    assert f"the {lagging} has not" in line
    ((warning, finding),) = site.findings()
    assert warning
    assert f"settle faq/gpu#{section}" in finding


def test_readers_of_the_version_that_lags_are_told_where_and_since_when(
    site: Site,
) -> None:
    site.write(en={"cost": "It was expensive.", "title": "A GPU?", "note": "2019."})
    today = date.today()
    record = Record(Project(site.root))
    assert lags(record, "ko") == {"faq/gpu": [Lag("cost", today), Lag("", today)]}
    assert lags(record, "en") == {}


def test_where_both_have_changed_or_nothing_is_recorded_nobody_is_told(
    site: Site,
) -> None:
    site.write(ko={"cost": "싸요."}, en={"cost": "It was expensive."})
    assert lags(Record(Project(site.root)), "ko") == {}
    site.record.unlink()
    assert lags(Record(Project(site.root)), "ko") == {}


def test_spaces_line_breaks_and_emphasis_are_no_change(site: Site) -> None:
    site.write(
        ko={"text": "보상은\n**100배**예요. "}, en={"cost": "It  is _expensive_."}
    )
    assert site.run() == 0


def test_both_changed_says_nothing_of_which_is_ahead(
    site: Site, capsys: Capture
) -> None:
    site.write(ko={"text": "10배예요."}, en={"text": "10 times."})
    assert site.run() == 1
    assert "both versions have changed" in capsys.readouterr().out


def test_data_drifts_too(site: Site, capsys: Capture) -> None:
    site.topics("Equipment")
    assert site.run() == 1
    assert "topics.yml#tools.name: the en version has" in capsys.readouterr().out


def test_settling_one_changed_version_asks_why(site: Site) -> None:
    site.write(ko={"text": "10배예요."})
    with pytest.raises(SystemExit, match="--why"):
        site.run("settle", "faq/gpu")
    assert site.run("settle", "faq/gpu", "--why", "a slip of the Korean") == 0
    assert site.run() == 0
    assert "a slip of the Korean\n" in site.record.read_text(encoding="utf-8")


def test_settling_both_changed_versions_needs_no_reason(site: Site) -> None:
    site.write(ko={"text": "10배예요."}, en={"text": "10 times."})
    assert site.run("settle", "faq/gpu#text") == 0
    assert site.run() == 0


def test_a_page_that_awaits_its_translation_is_listed_once_and_fails_nothing(
    site: Site, capsys: Capture
) -> None:
    (site.root / "docs/ko/faq/tpu.md").write_text(PAGE.format(**KOREAN), "utf-8")
    site.question(
        "tpu: {topics: [tools], added: 2026-01-01, awaiting: {en: 2026-01-01}}"
    )
    assert site.run() == 0
    assert capsys.readouterr().out.count("faq/tpu") == 2  # what, and what to run


def test_a_version_that_is_missing_is_not_awaited_and_keeps_its_record(
    site: Site, capsys: Capture
) -> None:
    site.question("gpu: {topics: [tools], added: 2026-01-01}")
    english = site.root / "docs/en/faq/gpu.md"
    text = english.read_text(encoding="utf-8")
    english.unlink()
    assert site.run() == 1
    said = capsys.readouterr().out
    assert "the en version is missing (docs/en/faq/gpu.md)" in said
    assert "awaiting: {en: " in said and said.count("\n") == 1
    assert not list(both_versions_say_the_same(Project(site.root)))  # another rule's
    site.run("settle", "--all")
    english.write_text(text, encoding="utf-8")
    assert site.run() == 0


def test_a_new_section_and_one_that_is_gone_fail_with_the_remedy(
    site: Site, capsys: Capture
) -> None:
    for code, words in (("ko", KOREAN), ("en", ENGLISH)):
        file = site.root / "docs" / code / "faq/gpu.md"
        text = PAGE.format(**words).replace("#cost", "#price")
        file.write_text(text, encoding="utf-8")
    assert site.run() == 2
    said = capsys.readouterr().out
    assert "faq/gpu#price: is not in the record" in said
    assert "faq/gpu#cost is in the record, but nowhere else" in said
    assert [warning for warning, _ in site.findings()] == [False, False]
    assert site.run("settle", "faq/gpu") == 0
    assert site.run() == 0


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("faq/gpu#x broken", "has a line that is no entry"),
        ("<<<<<<< HEAD", "has a line that is no entry"),
        ("{first}", "has faq/gpu#cost twice"),
        ("a#b ko:000000000000 en:000000000000 2026-13-40", "is no entry"),
    ],
)
def test_a_broken_record_fails_with_file_line_and_remedy(
    site: Site, capsys: Capture, line: str, said: str
) -> None:
    first = site.record.read_text(encoding="utf-8").splitlines()[1]
    with site.record.open("a", encoding="utf-8") as record:
        record.write(line.format(first=first) + "\n")
    assert site.run() == 2
    error = capsys.readouterr().err
    assert f"{NAME}:10: has" in error
    assert said in error
    assert "settle" in error
    assert site.findings()[0][0] is False


def test_a_missing_record_fails_with_the_remedy(site: Site, capsys: Capture) -> None:
    site.record.unlink()
    assert site.run() == 2
    assert "settle --all" in capsys.readouterr().err


def test_an_unknown_page_is_named_with_what_there_is(site: Site) -> None:
    for key, hint in (
        ("faq/gpus", r"Did you mean faq/gpu\?"),
        ("gpu", r"Did you mean faq/gpu\?"),
        ("faq/gpu#costs", r"Did you mean cost\?"),
        ("quite/another", r"There are faq/gpu, glossary\.yml, topics\.yml\."),
    ):
        with pytest.raises(
            SystemExit, match=f"{key}: no such page or section. {hint}$"
        ):
            site.run("settle", key)


def test_the_record_is_sorted_one_line_a_section(site: Site) -> None:
    lines = site.record.read_text(encoding="utf-8").splitlines()
    assert lines[1:] == sorted(lines[1:])
    assert len(lines) - 1 == len(sections(Project(site.root)))


def test_show_puts_old_and_new_side_by_side_where_git_knows_the_old(
    site: Site, capsys: Capture
) -> None:
    def git(*arguments: str) -> None:
        author = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        command = ["git", "-C", str(site.root), *author, *arguments]
        subprocess.run(command, check=True, capture_output=True)

    git("init")
    git("add", ".")
    git("commit", "-m", "as settled")
    site.write(ko={"text": "보상은 10배예요."})
    git("commit", "-am", "changed since")
    assert site.run("show", "faq/gpu") == 1
    shown = capsys.readouterr().out
    assert "보상은 100배예요." in shown
    assert "보상은 10배예요." in shown
    assert "It pays back 100 times." in shown


def test_show_says_what_has_no_record_and_what_to_do(
    site: Site, capsys: Capture
) -> None:
    lines = site.record.read_text(encoding="utf-8").splitlines()
    rest = [line for line in lines if not line.startswith("faq/gpu#text ")]
    site.record.write_text("\n".join(rest) + "\n", encoding="utf-8")
    assert site.run("show", "faq/gpu") == 1
    shown = capsys.readouterr().out
    assert "faq/gpu#text: is not in the record" in shown
    assert "settle faq/gpu#text" in shown
    assert "보상은 100배예요." in shown and "unchanged" not in shown


def test_show_does_without_git(site: Site, capsys: Capture) -> None:
    site.write(ko={"text": "보상은 10배예요."})
    assert site.run("show", "faq/gpu#text") == 1
    assert "git does not have the version before" in capsys.readouterr().out
