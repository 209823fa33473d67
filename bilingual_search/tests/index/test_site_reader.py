"""A built site to its pages: order, twins, queries, and what is wrong with it."""

from pathlib import Path

import pytest

from bilingual_search.errors import SearchError
from bilingual_search.options import DEFAULTS, Options
from bilingual_search.site_reader import read_site
from bilingual_search.tests.index.conftest import WriteSite, html

SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'


def sitemap(*addresses: str) -> str:
    return SITEMAP.format(
        "".join(f"<url><loc>{each}</loc></url>" for each in addresses)
    )


def alternate(lang: str, address: str) -> str:
    return f'<link rel="alternate" hreflang="{lang}" href="{address}">'


def canonical(address: str) -> str:
    return f'<link rel="canonical" href="{address}">'


def urls(site: Path, options: Options = DEFAULTS) -> dict[str, list[str]]:
    return {
        locale: [page.url for page in pages]
        for locale, pages in read_site(site, options, {}).items()
    }


def twins(site: Path) -> dict[str, str | None]:
    return {
        page.url: page.twin.url if page.twin else None
        for pages in read_site(site, Options(), {}).values()
        for page in pages
    }


def test_pages_by_language_in_the_order_of_their_paths(write_site: WriteSite) -> None:
    site = write_site(
        {
            "index.html": html("a", "ko"),
            "faq/gpu/index.html": html("a", "ko"),
            "about.html": html("a", "ko"),
            "en/index.html": html("a"),
            "404.html": html("a"),
            "search/notes.txt": "no page",
        }
    )
    assert urls(site) == {"en": ["en/"], "ko": ["", "about.html", "faq/gpu/"]}


def test_the_order_of_the_sitemap_comes_first(write_site: WriteSite) -> None:
    root = "https://example.org/base/"
    site = write_site(
        {
            **{f"{name}/z/index.html": html("a") for name in "abcd"},
            "sitemap.xml": sitemap(f"{root}c/z/", f"{root}b/z/", f"{root}x/z/"),
        }
    )
    assert urls(site) == {"en": ["c/z/", "b/z/", "a/z/", "d/z/"]}


def test_left_out_pages_are_not_there(write_site: WriteSite) -> None:
    site = write_site(
        {
            "a.html": html("a"),
            "b.html": html("a", attributes="data-search-exclude"),
            "google1.html": "google-site-verification",
            "slides/1/x.html": "<p>no page",
        }
    )
    assert urls(site, Options(exclude=["google*.html", "slides/*"])) == {
        "en": ["a.html"]
    }


def test_addresses_are_fit_for_links(write_site: WriteSite) -> None:
    site = write_site({"대학원 100%?/index.html": html("a")})
    assert urls(site) == {
        "en": ["%EB%8C%80%ED%95%99%EC%9B%90%20100%25%3F/"],
    }


@pytest.mark.parametrize(
    "head",
    [
        # relative to the page, to the host, whole; with and without index.html
        alternate("ko", "../ko/a/"),
        alternate("ko", "../ko/a/index.html"),
        alternate("ko", "/ko/a"),
        alternate("x-default", "/")
        + alternate("en", "./")
        + alternate("ko", "../ko/a/"),
        canonical("https://example.org/base/a/")
        + alternate("ko", "https://example.org/base/ko/a/"),
        canonical("https://example.org/base/a/") + alternate("ko", "/base/ko/a/"),
        alternate("en", "https://example.org/base/a/")
        + alternate("ko", "https://example.org/base/ko/a/"),
    ],
)
def test_a_page_finds_its_twin(write_site: WriteSite, head: str) -> None:
    site = write_site(
        {"a/index.html": html("a", "en", head), "ko/a/index.html": html("b", "ko")}
    )
    assert twins(site) == {"a/": "ko/a/", "ko/a/": None}


def test_the_root_is_not_taken_for_a_page_of_the_same_name(
    write_site: WriteSite,
) -> None:
    root = "https://example.org/faq/"
    site = write_site(
        {
            "index.html": html(
                "a", "en", canonical(root) + alternate("ko", f"{root}ko/")
            ),
            "ko/index.html": html(
                "a", "ko", canonical(f"{root}ko/") + alternate("en", root)
            ),
            "faq/index.html": html("a", "en", canonical(f"{root}faq/")),
        }
    )
    assert twins(site) == {"": "ko/", "ko/": "", "faq/": None}


@pytest.mark.parametrize(
    "address", ["https://other.org/ko/a/", "../missing/", "b/", "mailto:a@example.org"]
)
def test_what_is_no_page_in_another_language_is_no_twin(
    write_site: WriteSite, address: str
) -> None:
    site = write_site(
        {
            "a/index.html": html("a", "en", alternate("ko", address)),
            "a/b/index.html": html("b", "en"),
            "ko/a/index.html": html("b", "ko"),
        }
    )
    assert twins(site)["a/"] is None


def test_parts_are_pages_of_their_own_and_come_last(write_site: WriteSite) -> None:
    def glossary(lang: str, other: str, term: str) -> str:
        part = f"<div data-search-entry='term' id='gpu'><h2>{term}</h2><p>A chip.<p>Fast.</div>"
        return html(part, lang, alternate("ko", other), title=f"Words {lang}")

    site = write_site(
        {
            "a/index.html": glossary("en", "../ko/a/", "GPU"),
            "ko/a/index.html": glossary("ko", "./", "그래픽카드"),
            "b/index.html": html("Not a part."),
        }
    )
    pages = read_site(site, Options(), {})
    assert [page.url for page in pages["en"]] == ["a/", "b/", "a/#gpu"]
    part = pages["en"][2]
    assert (part.title, part.description, part.kind, part.label) == (
        "GPU",
        "A chip.",
        "term",
        "Words en",
    )
    assert [block.text for block in part.blocks] == ["Fast."]
    assert part.twin is pages["ko"][1]
    assert part.twin.title == "그래픽카드"


def test_keywords_and_queries_come_by_path(
    write_site: WriteSite, tmp_path: Path
) -> None:
    site = write_site(
        {
            "index.html": html("a", "ko"),
            "faq/gpu/index.html": html("a", "ko"),
            "en/faq/gpu/index.html": html("a"),
            "en/about.html": html("a", attributes="data-search-exclude"),
        }
    )
    for name, text in {
        "index": "ko: [처음]",
        "faq/gpu": "{ko: [그래픽카드, 지피유 없이], en: [video card]}",
        "about": "en: [who made this]",
    }.items():
        (tmp_path / "queries" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / f"queries/{name}.yml").write_text(text, encoding="utf-8")
    options = Options(queries=tmp_path / "queries")
    pages = read_site(site, options, {"en/faq/gpu/": ["NVIDIA"]})
    found = {
        page.url: (list(page.keywords), list(page.queries))
        for each in pages.values()
        for page in each
    }
    assert found == {
        "": ([], ["처음"]),
        "faq/gpu/": ([], ["그래픽카드", "지피유 없이"]),
        "en/faq/gpu/": (["NVIDIA"], ["video card"]),
    }


def test_an_untranslated_page_stands_in_for_its_translation(
    write_site: WriteSite, tmp_path: Path
) -> None:
    """Behind the pages of the language, before the parts, with a label in the language where one is known."""

    def page(lang: str, head: str, label: str, also: str = "", text: str = "a") -> str:
        text = f'<div data-search-content data-search-label="{label}" {also}>{text}'
        return html(text, lang, head, title=f"in {lang}")

    part = "<div data-search-entry='term' id='x'><h2>x</h2>x</div>"
    site = write_site(
        {
            "a/index.html": page("ko", alternate("en", "../en/a/"), "문답"),
            "en/a/index.html": page(
                "en", alternate("ko", "../../a/"), "FAQ", text=part
            ),
            "b/index.html": page("ko", "", "문답", "data-search-untranslated"),
            "c/index.html": page("ko", "", "수필", "data-search-untranslated"),
            "d/index.html": page("ko", "", "문답"),
        }
    )
    (tmp_path / "queries").mkdir()
    (tmp_path / "queries/b.yml").write_text("{ko: [가], en: [an a]}", encoding="utf-8")
    (tmp_path / "concepts.yml").write_text(
        "[{id: nurse, pages: [b], words: {en: [nurse]}}]"
    )
    options = Options(queries=tmp_path / "queries", concepts=tmp_path / "concepts.yml")
    pages = read_site(site, options, {"b/": ["열쇠"]})
    assert [page.url for page in pages["ko"]] == ["a/", "b/", "c/", "d/"]
    assert not any(page.language for page in pages["ko"])
    assert [(page.url, page.language, page.label) for page in pages["en"]] == [
        ("en/a/", "", "FAQ"),
        ("b/", "ko", "FAQ"),
        ("c/", "ko", "수필"),
        ("en/a/#x", "", "in en"),
    ]
    stand_in = pages["en"][1]
    assert (stand_in.title, stand_in.keywords) == ("in ko", ["열쇠"])
    assert (stand_in.queries, stand_in.concepts) == (["an a"], ["nurse"])
    assert pages["ko"][1].queries == ["가"]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, r"site: no such folder\. Build the site first\.$"),
        ({"a.txt": ""}, r"site: has no HTML files\. Build the site first\.$"),
        (
            {"a.html": html("a", attributes="data-search-exclude")},
            "all 1 pages are left out",
        ),
        (
            {"a.html": "<h1>a</h1>"},
            r'a\.html: says no language\. Write <html lang="…">, or',
        ),
        ({"a.html": html("a", "../x")}, r'a\.html: lang="\.\./x" is no language\.'),
        (
            {"a.html": html("<div data-search-entry=term id=x>text</div>")},
            r'a\.html: the part with id="x" has no title\.',
        ),
        ({"a.html": "<html lang=en><p>a"}, r"a\.html: has no title\. Give it an <h1>"),
        (
            {"a.html": html("a"), "sitemap.xml": "<urlset>"},
            r"sitemap\.xml: is not valid XML",
        ),
    ],
)
def test_what_is_wrong_with_a_site_is_said(
    write_site: WriteSite, files: dict[str, str], expected: str
) -> None:
    with pytest.raises(SearchError, match=expected):
        urls(write_site(files))


def test_all_wrong_pages_are_named_at_once(write_site: WriteSite) -> None:
    with pytest.raises(
        SearchError, match=r"a\.html: says no language.*\n.*b\.html: has no title"
    ):
        urls(write_site({"a.html": "<h1>a</h1>", "b.html": "<html lang=en>"}))


def test_a_page_in_another_encoding_is_named(write_site: WriteSite) -> None:
    site = write_site({"a.html": html("a")})
    (site / "b.html").write_bytes("<html lang=ko><h1>대학원</h1>".encode("euc-kr"))
    with pytest.raises(SearchError, match=r"b\.html: is not UTF-8 .*Save it as UTF-8"):
        urls(site)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ko: [가", r"faq\.yml: cannot be read as YAML: .*line 1"),
        ("- 가", r"faq\.yml: the whole file is wrong: .*Write a list of queries"),
        ("ko: 가", r"faq\.yml: 'ko' is wrong: "),
        ("ko: [3]", r"faq\.yml: 'ko\.0' is wrong: "),
        ("kr: [가]", r"faq\.yml: no page is in the language 'kr'\. Allowed: ko\.$"),
    ],
)
def test_a_wrong_file_of_queries_is_named(
    write_site: WriteSite, tmp_path: Path, text: str, expected: str
) -> None:
    site = write_site({"faq/index.html": html("a", "ko")})
    (tmp_path / "queries").mkdir()
    (tmp_path / "queries/faq.yml").write_text(text, encoding="utf-8")
    with pytest.raises(SearchError, match=expected):
        urls(site, Options(queries=tmp_path / "queries"))


def test_queries_of_a_page_that_is_not_there_are_named(
    write_site: WriteSite, tmp_path: Path
) -> None:
    site = write_site({"faq/index.html": html("a", "ko")})
    (tmp_path / "queries").mkdir()
    (tmp_path / "queries/gpu.yml").write_text("ko: [가]", encoding="utf-8")
    with pytest.raises(
        SearchError, match=r"gpu\.yml: the site has no such page\. Rename"
    ):
        urls(site, Options(queries=tmp_path / "queries"))


def test_concepts_lead_to_pages_by_name(write_site: WriteSite, tmp_path: Path) -> None:
    site = write_site(
        {
            "a/index.html": html("a", "ko"),
            "en/a/index.html": html("a"),
            "en/b/index.html": html("b"),
            "en/c/index.html": html("c", attributes="data-search-exclude"),
        }
    )
    (tmp_path / "concepts.yml").write_text(
        """
        - {id: nurse, pages: [a, c], words: {en: [nurse]}}
        - {id: pupil, pages: [b, a, a], words: {en: [pupil]}}
        """
    )
    pages = read_site(site, Options(concepts=tmp_path / "concepts.yml"), {})
    concepts = {
        page.url: list(page.concepts) for each in pages.values() for page in each
    }
    assert concepts == {
        "a/": ["nurse", "pupil"],
        "en/a/": ["nurse", "pupil"],
        "en/b/": ["pupil"],
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[{id: a, pages: [b], words: {en: [c]}}]",
            r"concepts\.yml: a: the site has no page b\. Correct",
        ),
        ("[{id: a, pages: []}]", r"'0\.pages' is wrong: .*Write entries such as"),
        ("[{id: a, pages: [], words: {}, page: b}]", r"unknown option '0\.page'"),
        ("{id: a}", "the whole file is wrong"),
    ],
)
def test_a_wrong_file_of_concepts_is_named(
    write_site: WriteSite, tmp_path: Path, text: str, expected: str
) -> None:
    site = write_site({"a/index.html": html("a")})
    (tmp_path / "concepts.yml").write_text(text)
    with pytest.raises(SearchError, match=expected):
        read_site(site, Options(concepts=tmp_path / "concepts.yml"), {})
