"""What search engines and messengers read: language, addresses, previews, structured data, sitemap."""

import json
import struct
from urllib.parse import urljoin

import lxml.etree
import pytest

from content.locales import LOCALES
from tools.project import ROOT, SITE_URL

NAMESPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


@pytest.fixture(scope="session")
def content_pages(inventory, pages):
    """(path, language code, built page) of every page in both languages."""
    return [
        (path, code, pages[locale.url(path)])
        for path in inventory.paths
        for code, locale in LOCALES.items()
        if inventory.exists(path, code)
    ]


def test_every_page_of_the_inventory_is_built_and_no_other(content_pages, pages):
    assert {page.path for _, _, page in content_pages} | {"404.html"} == set(pages)


def test_language_and_addresses(content_pages):
    for path, code, page in content_pages:
        assert page.attribute("/html/@lang") == code
        assert page.attribute("//link[@rel='canonical']/@href") == SITE_URL + LOCALES[
            code
        ].url(path)
        alternates = {
            link.get("hreflang"): link.get("href")
            for link in page.tree.xpath("//link[@rel='alternate']")
        }
        assert alternates == {
            "ko": SITE_URL + LOCALES["ko"].url(path),
            "en": SITE_URL + LOCALES["en"].url(path),
            "x-default": SITE_URL + LOCALES["ko"].url(path),
        }, page.path


def test_title_and_description_are_those_of_the_page(content_pages, page_files):
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


def test_previews(content_pages, built):
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
        header = (built.site / picture.removeprefix(SITE_URL)).read_bytes()[:24]
        assert struct.unpack(">II", header[16:24]) == (1200, 630)


def structured_data(page) -> dict[str, dict]:
    objects = [
        json.loads(text)
        for text in page.tree.xpath("//script[@type='application/ld+json']/text()")
    ]
    return {item["@type"]: item for item in objects}


def visible_text(page) -> str:
    return " ".join(page.tree.xpath("string(//main)").split())


def test_structured_data_says_what_the_page_shows(content_pages, inventory):
    for path, code, page in content_pages:
        data, text = structured_data(page), visible_text(page)
        shown = (
            [path]
            if path in inventory.questions
            else [
                q.path
                for q in inventory.by_collection.get(path.removesuffix("/index"), [])
            ]
        )
        if not shown:
            assert "FAQPage" not in data
            continue
        questions = data["FAQPage"]["mainEntity"]
        assert len(questions) == len(shown)
        for question in questions:
            assert " ".join(question["name"].split()) in text
            assert " ".join(question["acceptedAnswer"]["text"].split()) in text
            assert (
                question["acceptedAnswer"].get("author", {"name": ""})["name"] in text
            )
        assert data["FAQPage"]["inLanguage"] == code
        assert (
            data["FAQPage"]["dateModified"] == inventory.last_change(path).isoformat()
        )


def test_the_breadcrumb_leads_home(content_pages, pages):
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
    built, content_pages, inventory
):
    tree = lxml.etree.parse(built.site / "sitemap.xml")
    entries = {
        url.findtext("s:loc", namespaces=NAMESPACES): url
        for url in tree.findall("s:url", NAMESPACES)
    }
    assert set(entries) == {SITE_URL + page.path for _, _, page in content_pages}
    for path, _, page in content_pages:
        entry = entries[SITE_URL + page.path]
        assert (
            entry.findtext("s:lastmod", namespaces=NAMESPACES)
            == inventory.last_change(path).isoformat()
        )
        assert {
            link.get("hreflang"): link.get("href")
            for link in entry.findall("x:link", NAMESPACES)
        } == {code: SITE_URL + locale.url(path) for code, locale in LOCALES.items()}


def test_the_404_page_speaks_both_languages(pages):
    page = pages["404.html"]
    assert page.tree.xpath("//main/section/@lang") == ["ko", "en"]
    addresses = page.tree.xpath(
        "//link[@rel='stylesheet']/@href | //script/@src | //main//a/@href"
    )
    assert addresses and all(
        address.startswith("/dl-career-faq/") for address in addresses
    )
    assert page.attribute("//meta[@name='robots']/@content") == "noindex"


def test_the_interface_speaks_the_language_of_the_page(content_pages):
    """Words that the theme leaves in English, and Hangul on English pages outside the other language's own parts."""
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


def test_own_templates_have_no_text_of_their_own():
    """Interface texts stand in data/strings.yml, where both languages stand side by side."""
    for template in (ROOT / "overrides").rglob("*.html"):
        assert not any(
            "가" <= c <= "힣" for c in template.read_text(encoding="utf-8")
        ), template
