"""Walk: one section is changed in one language, and the other brought in step."""

import pytest

from tests.walks.desk import Desk

KOREAN, ENGLISH = "docs/ko/bread/flour.md", "docs/en/bread/flour.md"
SECTION = "bread/flour#storing"


def test_one_changed_section_brought_in_step(desk: Desk) -> None:
    desk.change(KOREAN, "서늘한 곳에 두세요.", "서늘하고 마른 곳에 두세요.")
    assert desk.in_step("status") == 1
    assert f"{SECTION}: the ko version has changed since" in desk.said
    assert "in_step show" in desk.said and "in_step settle" in desk.said
    assert desk.errors() == []  # a page that is behind is listed, and still published
    assert any(f"warning: {SECTION.split('#')[1]}: the ko" in e for e in desk.check())
    assert desk.in_step("show", SECTION) == 1
    assert "마른" in desk.said and "Keep it cool." in desk.said
    assert desk.in_step("settle", SECTION) == 2  # the English one is still the old one
    assert "Bring the other one in step first" in desk.said
    desk.change(ENGLISH, "Keep it cool.", "Keep it cool and dry.")
    assert desk.in_step("settle", SECTION) == 0
    assert desk.in_step("status") == 0
    assert desk.check() == []


def test_a_pull_request_is_told_where_and_what(desk: Desk) -> None:
    desk.change(KOREAN, "서늘한 곳에 두세요.", "서늘하고 마른 곳에 두세요.")
    desk.change("docs/en/bread/oven.md", "](flour.md#storing)", "](flour.md#keeping)")
    said = desk.check("--github")
    (error,) = [line for line in said if line.startswith("::error")][:1]
    assert error.startswith("::error file=docs/en/bread/oven.md,line=")
    (warning,) = [line for line in said if line.startswith("::warning file=" + ENGLISH)]
    assert "the ko version has changed" in warning and "\n" not in warning


def test_the_summary_lists_what_is_behind(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = desk.folder / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(file))
    desk.change(KOREAN, "서늘한 곳에 두세요.", "서늘하고 마른 곳에 두세요.")
    desk.check("--github")
    text = file.read_text(encoding="utf-8")
    assert "Everything fits." in text
    assert f"- `{SECTION}`: the ko version has changed since" in text


def test_a_renamed_text_of_the_interface_is_first_a_wrong_key(desk: Desk) -> None:
    desk.change("data/strings.yml", "site_name:", "site_title:")
    said = "\n".join(desk.check())
    assert "asks for the text 'site_name', which is not in data/strings.yml" in said
    assert "settle" not in said  # not before the key is right
    desk.change("overrides/home.html", '"site_name"', '"site_title"')
    said = "\n".join(desk.check())
    assert "settle strings.yml#site_title" in said
    assert "settle strings.yml#site_name" in said
