"""What is read in the HTML of a page."""

import pytest

from bilingual_search.html_page import HtmlPage


def page(body: str, head: str = "", html: str = 'lang="en"') -> HtmlPage:
    return HtmlPage(
        f"<!doctype html><html {html}><head>{head}</head><body>{body}</body></html>"
    )


def texts(body: str) -> list[str]:
    return [block.text for block in page(f"<main>{body}</main>").blocks]


def test_blocks_know_the_heading_above_them() -> None:
    read = page(
        """<main><p>Intro <b>bold</b>
        text.</p><h2 id="why">Why<a class="headerlink" href="#why">¶</a></h2><ul><li>One</li><li>Two</li></ul>
        <script>no()</script><h3>No id</h3><p>a &lt; b</p>loose</main>"""
    )
    assert read.blocks == [
        ("", False, "Intro bold text."),
        ("why", True, "Why"),
        ("why", False, "One"),
        ("why", False, "Two"),
        ("why", True, "No id"),
        ("why", False, "a < b"),
        ("why", False, "loose"),
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("one<br>two", ["one two"]),
        ("<p>one<p>two", ["one", "two"]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["a", "b", "c"]),
        ("<dl><dt>term<dd>text</dl>", ["term", "text"]),
        ("one <b>bold</b>er <i>it<wbr>alic</i>", ["one bolder italic"]),
        ("a<hr data-search-exclude>b<p>c", ["a", "b", "c"]),
        ("a<img data-search-exclude>b<p>c", ["ab", "c"]),
        ("a<div data-search-exclude>x<div>y</div>z</div>b", ["a", "b"]),
        ("a<template><p>x</p></template><noscript>y</noscript><style>z</style>", ["a"]),
        ("a<nav><p>x</p></nav><textarea>y</textarea><dialog open>z</dialog>", ["a"]),
        ("<p hidden>x</p><p hidden=until-found>found</p>", ["found"]),
        ('a <a href="#top">¶</a><a href="#top">up</a>', ["a up"]),
        ("<button>GPU</button>를 써요", ["GPU를 써요"]),
        ("&nbsp; a\u200b &amp;&nbsp;b", ["a\u200b & b"]),
        ("<!-- x -->", []),
    ],
)
def test_text_is_cut_where_a_browser_cuts_it(body: str, expected: list[str]) -> None:
    assert texts(body) == expected


def test_a_page_says_what_it_is() -> None:
    read = page(
        """<h1>Site</h1><article data-search-content data-search-kind="question"
        data-search-label="FAQ" data-search-year="2018"><h1>Which <i>GPU</i>?</h1>
        <p data-search-answer>Any.</p><p>Text.</p></article><p>after</p>""",
        head='<title>Which GPU? - Site</title><meta name="description" content="Meta">',
    )
    assert (read.locale, read.title, read.answer) == ("en", "Which GPU?", "Any.")
    assert (read.kind, read.label, read.year) == ("question", "FAQ", "2018")
    assert read.blocks == [("", False, "Text.")]


def test_without_attributes_a_page_still_says_something() -> None:
    read = page(
        "text",
        head='<title> A  page </title><META NAME=Description content=" Short. ">',
    )
    assert (read.title, read.answer, read.kind) == ("A page", "Short.", "page")
    assert (read.label, read.year) == ("", "")
    assert read.blocks == [("", False, "text")]


def test_the_title_may_be_marked() -> None:
    read = page("<main><h1>Long heading</h1><p data-search-title>Short</p></main>")
    assert read.title == "Short"
    assert read.blocks == [("", True, "Long heading")]


@pytest.mark.parametrize(
    "read",
    [
        page("<main>a</main>", html='lang="en" data-search-exclude'),
        HtmlPage("<html lang=en><body data-search-exclude><main>a</main>"),
        page("<main data-search-exclude>a</main>"),
        page("<div data-search-content data-search-exclude>a</div><main>b</main>"),
        page("<main>a</main>", head='<meta name="Robots" content="NOINDEX, follow">'),
        page("", head='<meta http-equiv="Refresh" content="0; url=other/">'),
    ],
)
def test_pages_that_are_left_out(read: HtmlPage) -> None:
    assert read.is_excluded


def test_an_element_that_is_left_out_leaves_out_no_page() -> None:
    read = page("<main><div data-search-exclude>a</div>b</main>")
    assert not read.is_excluded
    assert read.blocks == [("", False, "b")]


def test_a_heading_that_is_left_out_is_no_place_to_lead_to() -> None:
    read = page(
        '<main><h2 id="a" data-search-exclude>A</h2>text<h2 id="b">B</h2></main>'
    )
    assert read.blocks == [("", False, "text"), ("b", True, "B")]


def test_addresses_in_the_head() -> None:
    read = page(
        "",
        head="""<link rel="canonical" href="https://example.org/a/">
        <link rel="alternate" hreflang="ko" href="../ko/a/"><link rel="alternate" hreflang="x-default" href="/">
        <link rel="alternate" type="application/rss+xml" href="feed.xml">""",
    )
    assert read.canonical == "https://example.org/a/"
    assert read.alternates == {"ko": "../ko/a/"}


def test_parts_that_are_found_by_themselves() -> None:
    read = page(
        """<main><h1>Glossary</h1><p>Words.</p><dl>
        <div data-search-entry="term" id="gpu"><dt>GPU</dt><dd>A chip.</dd><dd>Fast.</dd></div>
        <div data-search-entry="term" id="cpu"><dt>C <b data-search-title>CPU</b></dt><dd>Another.</dd></div>
        <div data-search-entry="term" id="hidden" data-search-exclude><dt>No</dt></div>
        </dl>After.</main>"""
    )
    assert read.title == "Glossary"
    assert [block.text for block in read.blocks] == ["Words.", "After."]
    assert read.entries == [
        ("gpu", "term", "GPU", [("", False, "A chip."), ("", False, "Fast.")]),
        ("cpu", "term", "CPU", [("", False, "C"), ("", False, "Another.")]),
    ]


def test_any_text_is_a_page() -> None:
    read = HtmlPage("google-site-verification: google123.html")
    assert (read.locale, read.title, read.is_excluded) == ("", "", False)
    assert HtmlPage("").blocks == []
