"""Mistakes of further kinds, thought of after the others had been told."""

from ..edit import Change, add, replace, steps, write
from ..fault import Fault, allowed

_QUESTIONS = "data/questions.yml"
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>\n'


def _shown(name: str, content: str | bytes) -> Change:
    return steps(
        write(f"docs/ko/faq/{name}", content),
        write(f"docs/en/faq/{name}", content),
        add("faq/gpu", ko=f"![그림]({name})", en=f"![A figure]({name})"),
    )


def _link(address: str) -> dict[str, str]:
    return {
        "ko": f"[안내서]({address})를 읽어 보세요.",
        "en": f"Have a look at the [guide]({address}).",
    }


def _typed(text: str) -> dict[str, str]:
    return {"ko": f"여기에 {text} 적었어요.", "en": f"Here it says {text} now."}


FAULTS = [
    # pictures
    Fault(
        "a text named as a picture (both)",
        _shown("a.png", "not a picture"),
        "no such picture",
    ),
    Fault(
        "a PDF shown as a picture (both)",
        _shown("a.pdf", b"%PDF-1.7"),
        "no such picture",
    ),
    Fault(
        "a drawing with a script (both)",
        _shown("a.svg", _SVG.format("<script>alert(1)</script>")),
        "<script",
    ),
    Fault(
        "a drawing with an event attribute (both)",
        _shown("a.svg", _SVG.format('<g onload="alert(1)"/>')),
        "onload=",
    ),
    allowed("a drawing in SVG (both)", _shown("a.svg", _SVG.format("<g/>"))),
    Fault(
        "a picture of a megabyte (both)",
        _shown("a.png", b"\x89PNG\r\n\x1a\n" + bytes(1_000_000)),
        "1,000,008 bytes",
    ),
    # links
    Fault(
        "link to localhost (both)",
        add("faq/gpu", **_link("http://localhost:8000/x/")),
        "everybody can reach",
    ),
    Fault(
        "link to a number of the own network (both)",
        add("faq/gpu", **_link("http://192.168.0.7/x/")),
        "everybody can reach",
    ),
    Fault(
        "link to a file of one's own machine (both)",
        add("faq/gpu", **_link("file:///home/me/x.html")),
        "everybody can reach",
    ),
    Fault(
        "link with a tracking parameter (both)",
        add("faq/gpu", **_link("https://example.com/?utm_source=x")),
        "utm_source=",
    ),
    Fault(
        "link to a page with a query (both)",
        add("faq/gpu", **_link("player.md?x=1")),
        "expected a page",
    ),
    Fault(
        "address between < and > (both)",
        add("faq/gpu", **_typed("<https://example.com/>")),
        "bare address",
    ),
    allowed(
        "link to an address with brackets (both)",
        add(
            "faq/gpu",
            **_link("https://en.wikipedia.org/wiki/Attention_(machine_learning)"),
        ),
    ),
    # data
    Fault(
        "year of a collection that its date does not name",
        replace("data/collections.yml", "year: 2020", "year: 2021"),
        "has the year 2021",
    ),
    Fault(
        "awaiting since a day that lies ahead",
        replace(_QUESTIONS, "{en: 2026-01-09}", "{en: 2062-01-09}"),
        "lies ahead",
    ),
    Fault(
        "the same starting point twice",
        replace("data/starting_points.yml", "essays/reading-code", "faq/player"),
        "faq/player twice",
    ),
    Fault(
        "English text under ko in a file of data",
        replace(
            "data/topics.yml",
            "일할 때 쓰는 도구를 다뤄요.",
            "About the tools of the trade.",
        ),
        "is in English",
    ),
    Fault(
        "Korean text under en in a file of data",
        replace(
            "data/topics.yml",
            "en: What to learn first.",
            "en: 무엇부터 배울지 이야기해요.",
        ),
        "is in Korean",
    ),
    Fault(
        "names of a collection swapped between the languages",
        replace(
            "data/collections.yml",
            "{ko: 작은 문답집, en: A small FAQ}",
            "{ko: A small FAQ, en: 작은 문답집}",
        ),
        "is in Korean",
    ),
    # what is typed
    Fault(
        "a word twice in a row",
        replace("docs/en/faq/gpu.md", "to rent a GPU", "to to rent a GPU"),
        "'to to'",
    ),
    Fault(
        "a bracket that is not closed",
        replace("docs/en/faq/gpu.md", "to rent a GPU", "to rent (a GPU"),
        "( 1 times and ) 0 times",
    ),
    Fault(
        "a quotation that is not closed",
        replace("docs/ko/faq/gpu.md", "GPU를 빌려 쓰라고", "“GPU를 빌려 쓰라고"),
        "“ 1 times",
    ),
    Fault("a name for an emoji (both)", add("faq/gpu", **_typed(":smile:")), "emoji"),
    Fault(
        "no-break space as &nbsp; (both)",
        add("faq/gpu", **_typed("a&nbsp;b")),
        "cannot be seen",
    ),
    Fault(
        "[TOC], which the renderer would replace (both)",
        add("faq/gpu", "[TOC]"),
        "[TOC]",
    ),
    Fault(
        "backslash at the end of a line (both)",
        add("faq/gpu", ko="먼저 읽고\\\n그다음 써요.", en="Read first,\\\nthen write."),
        "backslash",
    ),
    Fault(
        "heading with two ids (both)",
        add(
            "faq/gpu",
            ko="## 값 { #price } { #cost }\n\n비싸요.",
            en="## Price { #price } { #cost }\n\nIt is high.",
        ),
        "#",
    ),
    Fault(
        "row of a table with a cell too many (both)",
        add(
            "faq/gpu",
            ko="| 하나 | 둘 |\n| --- | --- |\n| 셋 | 넷 | 다섯 |",
            en="| One | Two |\n| --- | --- |\n| Three | Four | Five |",
        ),
        "cell",
    ),
    # project
    Fault(
        "syntax error in a template",
        replace("overrides/glossary.html", "{% endfor %}", "{% endfro %}"),
        "is no template: Encountered unknown tag 'endfro'",
    ),
]
