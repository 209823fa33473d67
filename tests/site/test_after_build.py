"""What is made from the built site, and what the pages are told of it."""

from pathlib import Path

from tests.conftest import REPOSITORY
from tools.html import HtmlPage, html_pages
from tools.project import EXAMPLE, ROOT, build, copy_project


def test_a_question_is_asked_with_the_words_that_were_searched_for(
    example_pages: dict[str, HtmlPage],
) -> None:
    for path, locale in (("faq/gpu/", "ko"), ("en/faq/gpu/", "en")):
        form = f"{REPOSITORY['REPO_URL']}/issues/new?template=question-{locale}.yml"
        assert f"{form}&question={{query}}" in _attributes(example_pages[path])


def test_the_form_has_the_field_that_takes_them() -> None:
    for locale in ("ko", "en"):
        form = ROOT / ".github" / "ISSUE_TEMPLATE" / f"question-{locale}.yml"
        assert "id: question\n" in form.read_text(encoding="utf-8")


def test_a_fork_may_set_where_to_ask(tmp_path: Path) -> None:
    project = copy_project(tmp_path, EXAMPLE)
    (project / "data/search.yml").write_text(
        "ask: {ko: 'https://example.org/?q={query}'}", encoding="utf-8"
    )
    result = build(project, project / "site", **REPOSITORY)
    assert result.status == 0, result.output
    page = html_pages(result.site)["faq/gpu/"]
    assert "https://example.org/?q={query}" in _attributes(page)
    assert "question={query}" not in _attributes(page)


def _attributes(page: HtmlPage) -> str:
    """All values of attributes of the page."""
    return "\n".join(map(str, page.tree.xpath("//@*")))


def test_a_wrong_option_of_the_search_is_told_without_a_traceback(
    tmp_path: Path,
) -> None:
    project = copy_project(tmp_path, EXAMPLE)
    (project / "data/search.yml").write_text("glosary: x", encoding="utf-8")
    result = build(project, project / "site")
    assert result.status
    assert (
        "data/search.yml: unknown option 'glosary'. Allowed: glossary," in result.output
    )
    assert "Traceback" not in result.output
