"""What is made from the built site, and what the pages are told of it."""

import json
from pathlib import Path
from typing import Any

from content.locales import LOCALES
from tests.conftest import REPOSITORY
from tests.own_content import copy_example
from tests.site.conftest import ASK
from tools.project import ROOT, Build, build


def _texts(site: Path, locale: str) -> dict[str, Any]:
    """What the box of a built site shows in a language."""
    current = json.loads((site / "search/current.json").read_text(encoding="utf-8"))
    file = site / "search" / current["texts"][locale]
    texts: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return texts


def test_a_question_is_asked_with_the_words_that_were_searched_for(
    example: Build,
) -> None:
    for locale in ("ko", "en"):
        form = f"{REPOSITORY['REPO_URL']}/issues/new?template=question-{locale}.yml"
        ask = _texts(example.site, locale)["ask"]
        assert ask.startswith(f"{form}&question={{query}}")


def test_the_form_has_the_field_that_takes_them() -> None:
    for locale in LOCALES:
        form = ROOT / ".github" / "ISSUE_TEMPLATE" / f"question-{locale}.yml"
        assert "id: question\n" in form.read_text(encoding="utf-8")


def test_a_fork_may_set_where_to_ask(changed: Build) -> None:
    assert _texts(changed.site, "ko")["ask"] == ASK


def test_a_wrong_option_of_the_search_is_told_without_a_traceback(
    tmp_path: Path,
) -> None:
    project = copy_example(tmp_path)
    (project / "data/search.yml").write_text("glosary: x", encoding="utf-8")
    result = build(project, project / "site")
    assert result.status
    assert (
        "data/search.yml: unknown option 'glosary'. The options are glossary,"
        in result.output
    )
    assert "Traceback" not in result.output
