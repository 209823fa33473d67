"""A question that awaits its translation is linked to, says so on its page, and stands in a list with the day."""

import pytest

from tools.faults.run import sound_site
from tools.html import HtmlPage, html_pages
from tools.project import build


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, HtmlPage]:
    project = sound_site(tmp_path_factory.mktemp("awaiting"))
    result = build(project, project / "site")
    assert result.status == 0, result.output
    return html_pages(result.site)


def test_a_link_to_what_awaits_its_translation_leads_to_the_version_there_is(
    small_site: dict[str, HtmlPage],
) -> None:
    english = small_site["en/essays/first-project/"].tree
    (link,) = english.xpath("//a[contains(., 'how to read code')]")
    assert link.get("href") == "../../../essays/reading-code/"
    assert link.get("hreflang") == "ko"
    assert link.text_content() == "how to read code (in Korean)"
    korean = small_site["essays/first-project/"].tree
    (link,) = korean.xpath("//main//a[contains(., '코드를 읽는 법')]")
    assert link.get("href") == "../reading-code/"
    assert link.get("hreflang") is None


def test_what_awaits_its_translation_says_so_and_is_listed_with_the_day(
    small_site: dict[str, HtmlPage],
) -> None:
    page = small_site["essays/reading-code/"].tree
    assert page.xpath("//main//p[contains(., '아직 영어로 옮기지 않았어요')]")
    for path, title in (
        ("questions/", "번역을 기다리는 질문"),
        ("en/questions/", "Awaiting translation"),
    ):
        tree = small_site[path].tree
        (heading,) = tree.xpath("//h2[@id='awaiting']")
        assert heading.text_content() == title
        (item,) = heading.getnext()
        assert item.xpath("./a/@hreflang") == ["ko"]
        assert item.xpath(".//time/@datetime") == ["2026-01-09"]
    player = small_site["faq/player/"].tree
    assert not player.xpath("//main//p[contains(., '아직 영어로')]")
