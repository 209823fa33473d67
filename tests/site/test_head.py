"""What search engines and messengers read: language, addresses, previews, structured data, sitemap."""

import json
import re
import struct
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import lxml.etree
import pytest

from content.inventory import Inventory
from content.locales import LOCALES
from content.page_file import PageFile, read_page
from tests.own_content import copy_example, skip_elsewhere
from tools.html import HtmlPage, html_pages
from tools.project import ROOT, SITE_URL, Build, build, replace
from tools.site_check import RULES, Site

NAMESPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


ContentPages = list[tuple[str, str, HtmlPage]]  # (path, language code, built page)

# Questions that await their translation, one in each direction; other pages link to neither.
AWAITING = {
    "masterclass/full-stack/when-ml-cannot": "en",
    "faq/choosing-a-domain": "ko",
}


@pytest.fixture(scope="module")
def site_that_awaits(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The tests' own content with some questions in one language only."""
    project = copy_example(tmp_path_factory.mktemp("awaiting"))
    for path, code in AWAITING.items():
        slug = path.rsplit("/", 1)[1]
        replace(
            project / "data" / "questions.yml",
            f"      {slug}:\n",
            f"      {slug}:\n        awaiting: {{{code}: 2026-11-20}}\n",
        )
        (project / "docs" / code / f"{path}.md").unlink()
        _unlink(project / "docs" / code, slug)
    return build(project, project / "site")


def _unlink(folder: Path, slug: str) -> None:
    """Take the links to a page out of the text of all others."""
    for file in folder.rglob("*.md"):
        text = file.read_text(encoding="utf-8")
        file.write_text(
            re.sub(rf"\[([^\]]*)\]\([^)]*{slug}\.md[^)]*\)", r"\1", text),
            encoding="utf-8",
        )


@pytest.fixture(scope="module", params=["as it is", "awaiting translations"])
def site(request: pytest.FixtureRequest, built: Build) -> Build:
    """Every rule of the head holds for the site as it is and for one that awaits translations."""
    if request.param == "as it is":
        return built
    awaits: Build = request.getfixturevalue("site_that_awaits")
    assert awaits.status == 0, awaits.output
    return awaits


@pytest.fixture(scope="module")
def docs(site: Build) -> Path:
    return site.site.parent if (site.site.parent / "data").is_dir() else ROOT


@pytest.fixture(scope="module")
def inventory(docs: Path) -> Inventory:
    return Inventory.load(docs / "data")


@pytest.fixture(scope="module")
def page_files(docs: Path, inventory: Inventory) -> dict[tuple[str, str], PageFile]:
    return {
        (path, code): read_page(docs / "docs" / code / f"{path}.md")
        for path in inventory.paths
        for code in LOCALES
        if inventory.exists(path, code)
    }


@pytest.fixture(scope="module")
def pages(site: Build) -> dict[str, HtmlPage]:
    return html_pages(site.site)


@pytest.fixture(scope="module")
def content_pages(inventory: Inventory, pages: dict[str, HtmlPage]) -> ContentPages:
    """(path, language code, built page) of every page in every language in which it exists."""
    return [
        (path, code, pages[locale.url(path)])
        for path in inventory.paths
        for code, locale in LOCALES.items()
        if inventory.exists(path, code)
    ]


def addresses(inventory: Inventory, path: str) -> dict[str, str]:
    """Absolute address of a page in each language in which it exists."""
    return {
        code: SITE_URL + locale.url(path)
        for code, locale in LOCALES.items()
        if inventory.exists(path, code)
    }


def test_every_page_of_the_inventory_is_built_and_no_other(
    content_pages: ContentPages, pages: dict[str, HtmlPage]
) -> None:
    assert {page.path for _, _, page in content_pages} | {"404.html"} == set(pages)


def test_language_and_addresses(
    content_pages: ContentPages, inventory: Inventory
) -> None:
    for path, code, page in content_pages:
        assert page.attribute("/html/@lang") == code
        canonical = page.attribute("//link[@rel='canonical']/@href")
        assert canonical == SITE_URL + LOCALES[code].url(path)
        alternates = {
            link.get("hreflang"): link.get("href")
            for link in page.tree.xpath("//link[@rel='alternate']")
        }
        default = alternates.pop("x-default")
        assert alternates == addresses(inventory, path), page.path
        assert default == next(iter(alternates.values()))
        others = page.tree.xpath("//meta[@property='og:locale:alternate']/@content")
        assert others == [
            locale.open_graph
            for other, locale in LOCALES.items()
            if other in alternates and other != code
        ], page.path


def test_switch_and_hint_lead_to_the_translation_where_there_is_one(
    content_pages: ContentPages, inventory: Inventory
) -> None:
    for path, code, page in content_pages:
        other = next(locale for other, locale in LOCALES.items() if other != code)
        switch = page.attribute("//header//a[@data-language-switch]/@href")
        target = urljoin(SITE_URL + page.path, switch)
        hints = page.tree.xpath("//*[@data-language-hint]//a/@href")
        if inventory.exists(path, other.code):
            assert target == SITE_URL + other.url(path)
            assert [urljoin(SITE_URL + page.path, hint) for hint in hints] == [target]
        else:
            collection = inventory.questions[path].collection
            assert target == SITE_URL + other.url(f"{collection}/index")
            assert hints == []
            title = page.attribute("//header//a[@data-language-switch]/@title")
            assert "not available in English yet" in title or "아직 한국어로" in title


def test_every_link_resolves_and_keeps_its_language(site: Build) -> None:
    checked = Site.read(site.site)
    problems = [problem for rule in RULES for problem in rule(checked)]
    assert not problems, "\n".join(problems)


def test_title_and_description_are_those_of_the_page(
    content_pages: ContentPages, page_files: dict[tuple[str, str], PageFile]
) -> None:
    for path, code, page in content_pages:
        front_matter = page_files[path, code].front_matter
        assert (
            page.attribute("//meta[@name='description']/@content")
            == front_matter.description
        )
        assert (
            page.attribute("//meta[@property='og:title']/@content")
            == front_matter.title
        )
        assert page.tree.xpath("string(//h1)").strip() == front_matter.title
        assert len(page.tree.xpath("//h1")) == 1
        if path != "index":
            assert page.tree.xpath("string(//title)").startswith(front_matter.title)


def test_previews(content_pages: ContentPages, site: Build) -> None:
    for _, code, page in content_pages:
        assert (
            page.attribute("//meta[@property='og:locale']/@content")
            == LOCALES[code].open_graph
        )
        assert (
            page.attribute("//meta[@name='twitter:card']/@content")
            == "summary_large_image"
        )
        picture = page.attribute("//meta[@property='og:image']/@content")
        assert picture == page.attribute("//meta[@name='twitter:image']/@content")
        assert picture == f"{SITE_URL}assets/images/card-{code}.png"
        header = (site.site / picture.removeprefix(SITE_URL)).read_bytes()[:24]
        assert struct.unpack(">II", header[16:24]) == (1200, 630)


def structured_data(page: HtmlPage) -> dict[str, dict[str, Any]]:
    objects = [
        json.loads(text)
        for text in page.tree.xpath("//script[@type='application/ld+json']/text()")
    ]
    return {item["@type"]: item for item in objects}


def visible_text(page: HtmlPage) -> str:
    return " ".join(page.tree.xpath("string(//main)").split())


def test_structured_data_says_what_the_page_shows(
    content_pages: ContentPages, inventory: Inventory
) -> None:
    for path, code, page in content_pages:
        data, text = structured_data(page), visible_text(page)
        if path not in inventory.questions:
            assert "FAQPage" not in data  # one place for each question
            continue
        (question,) = data["FAQPage"]["mainEntity"]
        answer = question["acceptedAnswer"]
        assert " ".join(question["name"].split()) in text
        assert " ".join(answer["text"].split()) in text
        assert answer.get("author", {"name": ""})["name"] in text
        assert data["FAQPage"]["inLanguage"] == code
        assert (
            data["FAQPage"]["dateModified"]
            == inventory.last_change(path, code).isoformat()
        )


def test_the_breadcrumb_leads_home(
    content_pages: ContentPages, pages: dict[str, HtmlPage]
) -> None:
    for path, code, page in content_pages:
        if path == "index":
            continue
        steps = structured_data(page)["BreadcrumbList"]["itemListElement"]
        assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
        assert steps[0]["item"] == SITE_URL + LOCALES[code].url("index")
        assert steps[-1]["item"] == SITE_URL + page.path
        assert all(step["item"].removeprefix(SITE_URL) in pages for step in steps)
        links = [
            urljoin(SITE_URL + page.path, href)
            for href in page.tree.xpath("//nav[@class='breadcrumb']//a/@href")
        ]
        assert links == [step["item"] for step in steps[:-1]]


def test_the_sitemap_lists_every_page_with_its_real_date(
    site: Build, content_pages: ContentPages, inventory: Inventory
) -> None:
    tree = lxml.etree.parse(site.site / "sitemap.xml")
    entries = {
        url.findtext("s:loc", namespaces=NAMESPACES): url
        for url in tree.findall("s:url", NAMESPACES)
    }
    assert set(entries) == {SITE_URL + page.path for _, _, page in content_pages}
    for path, code, page in content_pages:
        entry = entries[SITE_URL + page.path]
        assert (
            entry.findtext("s:lastmod", namespaces=NAMESPACES)
            == inventory.last_change(path, code).isoformat()
        )
        assert {
            link.get("hreflang"): link.get("href")
            for link in entry.findall("x:link", NAMESPACES)
        } == addresses(inventory, path)


def test_the_404_page_speaks_both_languages(pages: dict[str, HtmlPage]) -> None:
    page = pages["404.html"]
    assert page.tree.xpath("//main/section/@lang") == list(LOCALES)
    assert len(page.tree.xpath("//h1")) == 1
    addresses = page.tree.xpath(
        "//link[@rel='stylesheet']/@href | //script/@src | //main//a/@href"
    )
    assert addresses and all(
        address.startswith("/dl-career-faq/") for address in addresses
    )
    assert page.attribute("//meta[@name='robots']/@content") == "noindex"


def test_landmarks_and_notes_have_names(content_pages: ContentPages) -> None:
    """Two landmarks of one kind on a page are told apart by name; a note is heard as one."""
    for _, _, page in content_pages:
        for tag in ("nav", "aside", "section"):
            elements = page.tree.xpath(f"//body//{tag}")
            for element in elements if len(elements) > 1 else []:
                labelled = element.get("aria-labelledby")
                assert (
                    labelled in page.ids
                    if labelled
                    else (element.get("aria-label") or element.get("class") == "hero")
                ), (page.path, element.attrib)
        for note in page.tree.xpath("//div[contains(@class, 'admonition')]"):
            assert note.get("role") == "note"
            (label,) = note.find_class("admonition-title")
            assert label.get("data-search-exclude") is not None
            assert note.get("aria-labelledby") in page.ids


def test_no_page_shows_a_missing_value(pages: dict[str, HtmlPage]) -> None:
    for page in pages.values():
        values = [*page.tree.xpath("//body//text()"), *page.tree.xpath("//@*")]
        assert not {"None", "Undefined"} & {value.strip() for value in values}


def test_the_interface_speaks_the_language_of_the_page(
    content_pages: ContentPages,
) -> None:
    """Words that the theme leaves in English, and Hangul on English pages outside the other language's own parts."""
    skip_elsewhere()
    for _, code, page in content_pages:
        if code == "en":
            own = page.tree.xpath(
                "//*[self::header or self::footer or self::aside or self::nav]//text()[not(ancestor::*[@lang='ko'])]"
            )
            hangul = [
                text.strip() for text in own if any("가" <= c <= "힣" for c in text)
            ]
            assert not hangul, (page.path, hangul)
            labels = page.tree.xpath(
                "//body//*[not(ancestor-or-self::*[@lang='ko'])]/@aria-label | //body//*[not(ancestor-or-self::*[@lang='ko'])]/@title"
            )
            assert not [
                label for label in labels if any("가" <= c <= "힣" for c in label)
            ], page.path
        else:
            labels = page.tree.xpath(
                "//body//*[not(ancestor-or-self::*[@lang='en'])]/@aria-label | //body//*[not(ancestor-or-self::*[@lang='en'])]/@title"
            )
            assert all(any("가" <= c <= "힣" for c in label) for label in labels), (
                page.path,
                labels,
            )


def test_own_templates_have_no_text_of_their_own() -> None:
    """Interface texts stand in data/strings.yml, where both languages stand side by side."""
    for template in (ROOT / "overrides").rglob("*.html"):
        assert not any(
            "가" <= c <= "힣" for c in template.read_text(encoding="utf-8")
        ), template
