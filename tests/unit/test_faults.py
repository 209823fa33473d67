"""What people get wrong when they write, translate, rename and merge is found; what is right is accepted.

Each mistake is made alone, in a small project, as a person would make it: in both versions of a page where
it says "both". What no program can tell is listed at the end, with the reason.
"""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from content.check import RULES, addresses, check
from content.project import Project
from tests.small_project import write_small_project

KO, EN = "docs/ko/bread/oven.md", "docs/en/bread/oven.md"
FLOUR_KO, FLOUR_EN = "docs/ko/bread/flour.md", "docs/en/bread/flour.md"
QUESTIONS, GLOSSARY, STRINGS = (
    f"data/{name}.yml" for name in ("questions", "glossary", "strings")
)

EVERY = (*RULES, *addresses.RULES_OF_CHECK)

Change = Callable[[Path], None]


def change(*edits: tuple[str, str, str]) -> Change:
    """Replaces `old` by `new` in files: (file, old, new)."""

    def apply(folder: Path) -> None:
        for file, old, new in edits:
            text = (folder / file).read_text(encoding="utf-8")
            assert old in text, f"{file} has no {old!r}"
            (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return apply


def both(ko: str, en: str | None = None) -> Change:
    """Puts a paragraph before the text of both versions of a page."""
    return change(
        (FLOUR_KO, "봉지를 읽어 보세요.", f"봉지를 읽어 보세요.\n\n{ko}"),
        (FLOUR_EN, "Read the bag.", f"Read the bag.\n\n{en or ko}"),
    )


def korean(new: str) -> Change:
    return change((FLOUR_KO, "봉지를 읽어 보세요.", new))


def english(new: str) -> Change:
    return change((FLOUR_EN, "Read the bag.", new))


def head(key: str, ko: str, en: str) -> Change:
    """Writes a line of the front matter of both versions anew."""

    def apply(folder: Path) -> None:
        for file, line in ((FLOUR_KO, ko), (FLOUR_EN, en)):
            text = (folder / file).read_text(encoding="utf-8")
            written = re.search(rf"(?m)^{key}:.*$", text)
            assert written
            text = text.replace(written[0], line, 1)
            (folder / file).write_text(text, encoding="utf-8")

    return apply


def encode(file: str, encoding: str) -> Change:
    def apply(folder: Path) -> None:
        text = (folder / file).read_text(encoding="utf-8")
        (folder / file).write_bytes(text.encode(encoding))

    return apply


def write(file: str, content: str | bytes = "") -> Change:
    def apply(folder: Path) -> None:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        data = content.encode() if isinstance(content, str) else content
        (folder / file).write_bytes(data)

    return apply


def delete(*files: str) -> Change:
    def apply(folder: Path) -> None:
        for file in files:
            (folder / file).unlink()

    return apply


def link(file: str, target: str) -> Change:
    return lambda folder: (folder / file).symlink_to(target)


def copy(source: str, target: str) -> Change:
    return lambda folder: write(target, (folder / source).read_bytes())(folder)


def rename(old: str, new: str) -> Change:
    def apply(folder: Path) -> None:
        (folder / old).rename(folder / new)

    return apply


def all_of(*changes: Change) -> Change:
    def apply(folder: Path) -> None:
        for each in changes:
            each(folder)

    return apply


def awaiting(*more: Change) -> Change:
    """The second question awaits its English version, and no English page links to it."""
    return all_of(
        change(
            (
                QUESTIONS,
                "      flour:\n",
                "      flour:\n        awaiting: {en: 2026-01-02}\n",
            )
        ),
        delete(FLOUR_EN),
        change((EN, "[oven](flour.md#storing)", "oven")),
        *more,
    )


ENTRY = "      flour:\n        topics: [baking]\n"
PNG = b"\x89PNG\r\n\x1a\n"  # as such a file begins
PAGE = "---\ntitle: {}\ndescription: {}\n---\n\n{}\n"

MISTAKES: dict[str, Change] = {
    # Files and inventory, wrong YAML and types
    "missing translation": delete(EN),
    "page missing in questions.yml": change((QUESTIONS, ENTRY + "        added: 2026-01-02\n", "")),
    "question without files": change((QUESTIONS, ENTRY, "      salt: {topics: [baking], added: 2026-01-01}\n" + ENTRY)),
    "unknown topic": change((QUESTIONS, "[baking]", "[backing]")),
    "unknown related question": change((QUESTIONS, "bread/flour]", "bread/flower]")),
    "related without its collection": change((QUESTIONS, "bread/flour]", "flour]")),
    "related to itself": change((QUESTIONS, "bread/flour]", "bread/oven]")),
    "both name each other as related": change((QUESTIONS, ENTRY, ENTRY + "        related: [bread/oven]\n")),
    "topic twice": change((QUESTIONS, "[baking]", "[baking, baking]")),
    "no topics": change((QUESTIONS, "[baking]", "[]")),
    "five topics": change((QUESTIONS, "[baking]", "[a, b, c, d, e]")),
    "topic without questions": write("data/topics.yml", "baking: &a\n  name: {ko: 빵, en: Bread}\n  description: {ko: 빵이에요., en: Bread.}\nsalt: *a\n"),
    "question twice": change((QUESTIONS, "      flour:", "      oven:")),
    "key twice in front matter": change((KO, "title:", "title: 오븐\ntitle:")),
    "key twice in strings.yml": change((STRINGS, "year_badge:", "site_name:")),
    "tab in questions.yml": change((QUESTIONS, "        topics", "\ttopics")),
    "tab in front matter": change((KO, "description:", "\tdescription:")),
    "wrong indentation": change((QUESTIONS, "      flour:", "     flour:")),
    "question under the wrong parent": change((QUESTIONS, ENTRY, "        flour:\n          topics: [baking]\n")),
    "topics a word": change((QUESTIONS, "[baking]", "baking")),
    "keywords a text": change((KO, "[오븐 구입, 전기요금]", "오븐 구입, 전기요금")),
    "title a number": head("title", "title: 2018", "title: 2018"),
    "year a word": change(("data/collections.yml", "year: 2024", "year: twenty")),
    "unknown key in front matter": change((KO, "title:", "author: 빵집\ntitle:")),
    "unknown key in questions.yml": change((QUESTIONS, "topics:", "topic:")),
    "missing title": head("title", "", ""),
    "empty title": head("title", "title: ''", "title: ''"),
    "missing description": head("description", "", ""),
    "no front matter": write(KO, "빵을 구워요.\n"),
    "front matter not closed": change((KO, "checked: 2025-12-01\n---\n", "checked: 2025-12-01\n")),
    "empty line before the front matter": change((KO, "---\n", "\n---\n")),
    "empty file": write(KO),
    "empty data file": write("data/starting_points.yml"),
    "data file missing": delete("data/topics.yml"),
    "related left empty": change((QUESTIONS, "related: [bread/flour]", "related:")),
    "collection only in questions.yml": write("data/collections.yml", "{}\n"),
    "collection without its index": delete("docs/ko/bread/index.md"),
    "collection without questions": change((QUESTIONS, "collections:\n", "collections:\n  cake: {added: 2026-01-01, questions: {}}\n")),
    "collection of 26 questions": change((QUESTIONS, ENTRY, "".join(f"      q{n}: {{topics: [baking], added: 2026-01-01}}\n" for n in range(25)) + ENTRY)),
    "template misspelt": change((QUESTIONS, "home.html", "hom.html")),
    "home page taken out": change((QUESTIONS, "  index: {", "  start: {")),
    # Headings
    "empty text in one language": write(FLOUR_KO, PAGE.format("밀가루는요?", "골라요.", "")),
    "empty text in both": all_of(write(FLOUR_KO, PAGE.format("밀가루는요?", "골라요.", "")), write(FLOUR_EN, PAGE.format("Flour?", "Choose.", ""))),
    "heading in one language only": korean("봉지\n\n## 봉지 { #bag }"),
    "heading of level 1": both("# 빵 { #bread }", "# Bread { #bread }"),
    "levels skipped": both("## 빵 { #bread }\n\n#### 굽기 { #baking }", "## Bread { #bread }\n\n#### Baking { #baking }"),
    "first heading of level 3": both("### 빵 { #bread }", "### Bread { #bread }"),
    "heading without a space": both("##빵", "##Bread"),
    "empty heading": both("## { #bread }"),
    "heading without an id": both("## 빵", "## Bread"),
    "heading ids differ": change((FLOUR_EN, "#storing", "#keeping")),
    "id twice": both("## 빵 { #storing }", "## Bread { #storing }"),
    "id not ASCII": both("## 빵 { #빵 }", "## Bread { #빵 }"),
    "id in upper case": both("## 빵 { #Bread }", "## Bread { #Bread }"),
    "id of the template": both("## 빵 { #source }", "## Bread { #source }"),
    "id of a note of the glossary": both("## 빵 { #term-oven }", "## Bread { #term-oven }"),
    "id malformed": both("## 빵 {#a b}", "## Bread {#a b}"),
    "bold line instead of a heading": change((FLOUR_EN, "## Storing it { #storing }", "**Storing it**")),
    "heading left in the other language": change((FLOUR_KO, "## 보관 {", "## How to store the flour well {")),
    # Blocks
    "list item missing": change((EN, "- Put the lid on.\n", "")),
    "numbered list for bullets": change((EN, "- Put the lid on.\n- Wait", "1. Put the lid on.\n2. Wait")),
    "list without an empty line": both("봉지는\n- 종이\n- 천", "A bag of\n- paper\n- cloth"),
    "nested list by two spaces": both("- 봉지\n  - 종이\n- 통", "- bag\n  - paper\n- tin"),
    "table with a row less": both("|가|나|\n|-|-|\n|다|라|", "|a|b|\n|-|-|"),
    "paragraph translated as two": english("Read the bag.\n\nAll of it."),
    "quotation in one language only": english("> Read the bag."),
    "half a page replaced by TBD": english("TBD."),
    "passage left out": change((FLOUR_KO, "서늘한 곳에 두세요.", "서늘하고 어두운 곳에 두고, 봉지를 열었다면 통에 옮겨 담아 꼭 닫아 두세요."), (FLOUR_EN, "Keep it cool.", "Cool.")),
    # Notes
    "note of an unknown kind": both("!!! editors\n\n    빵", "!!! editors\n\n    Bread"),
    "note of a kind without a title": both("!!! note\n\n    빵", "!!! note\n\n    Bread"),
    "text of a note not indented": both("!!! editor\n\n빵", "!!! editor\n\nBread"),
    "text of a note not indented, in one": change((KO, "    냄비는", "냄비는")),
    "text of a note indented by two": both("!!! editor\n\n  빵", "!!! editor\n\n  Bread"),
    "kind mistyped in one": change((KO, "!!! editor", "!!! editer")),
    "note in one language only": korean("봉지\n\n!!! editor\n\n    빵"),
    "note with a title of its own": change((KO, "!!! editor", '!!! editor "빵집"')),
    # Links
    "broken link": both("[빵](bred.md)", "[bread](bred.md)"),
    "broken link in one": korean("[빵](bred.md)"),
    "broken anchor": both("[빵](oven.md#pott)", "[bread](oven.md#pott)"),
    "broken anchor within the page": both("[빵](#pott)", "[bread](#pott)"),
    "anchor that the glossary has not": both("[빵](../glossary.md#bread)", "[bread](../glossary.md#bread)"),
    "link to the other language": korean("[빵](../../en/bread/oven.md)"),
    "link to each other's language": both("[빵](../../en/bread/oven.md)", "[bread](../../ko/bread/oven.md)"),
    "absolute link": both("[빵](/faq/bread/oven/)", "[bread](/faq/bread/oven/)"),
    "absolute link to a file": both("[빵](/bread/oven.md)", "[bread](/bread/oven.md)"),
    "address of the site itself": both("[빵](https://bakery.example.org/faq/bread/oven/)", "[bread](https://bakery.example.org/faq/bread/oven/)"),
    "link to .html": both("[빵](oven.html)", "[bread](oven.html)"),
    "link to a folder": both("[빵](../oven/)", "[bread](../oven/)"),
    "link without .md": both("[빵](oven)", "[bread](oven)"),
    "link in other case": both("[빵](Oven.md)", "[bread](Oven.md)"),
    "link with backslashes": both("[빵](..\\bread\\oven.md)", "[bread](..\\bread\\oven.md)"),
    "javascript: link": both("[빵](javascript:alert(1))", "[bread](javascript:alert(1))"),
    "data: link": both("[빵](data:text/html,a)", "[bread](data:text/html,a)"),
    "empty link": both("[빵]()", "[bread]()"),
    "space between ] and (": both("[빵] (oven.md)", "[bread] (oven.md)"),
    "link not closed": both("[빵](oven.md", "[bread](oven.md"),
    "link by reference": both("[빵][bread]", "[bread][bread]"),
    "bare address": both("빵은 https://example.com/", "Bread is at https://example.com/"),
    "www. without https": both("[빵](www.example.com)", "[bread](www.example.com)"),
    "external link differs": both("[빵](https://a.example.com/)", "[bread](https://b.example.com/)"),
    "http in one, https in the other": both("[빵](http://a.example.com/)", "[bread](https://a.example.com/)"),
    "link in one language only": korean("[봉지](oven.md)를 읽어 보세요."),
    "links swapped": both("[가](oven.md) [나](index.md)", "[b](index.md) [a](oven.md)"),
    "pair of links unused": write("data/localized_links.yml", "- {ko: https://example.com/ko, en: https://example.com/en}\n- {ko: https://a.example.com/, en: https://b.example.com/}\n"),
    "pair of links twice": write("data/localized_links.yml", "- {ko: https://example.com/ko, en: https://example.com/en}\n- {ko: https://example.com/ko, en: https://b.example.com/}\n"),
    "English page keeps the Korean address": change((EN, "https://example.com/en", "https://example.com/ko")),
    # Pictures
    "picture missing": delete("docs/ko/bread/pot.svg", "docs/en/bread/pot.svg"),
    "picture in one folder only": delete("docs/en/bread/pot.svg"),
    "picture beside ko and en": all_of(write("docs/a.png"), both("![빵](../../a.png)", "![bread](../../a.png)")),
    "picture in one language only": change((EN, "![A pot](pot.svg)\n\n", "")),
    "localized picture without its pair": all_of(write("docs/ko/bread/a.ko.png"), both("![빵](a.ko.png)", "![bread](a.en.png)")),
    "picture of another site": both("![빵](https://example.com/a.png)", "![bread](https://example.com/a.png)"),
    "picture without words": change((KO, "![냄비]", "![]"), (EN, "![A pot]", "![]")),
    "picture that no page shows": write("docs/ko/bread/other.png"),
    "picture whose name is decomposed": all_of(write("docs/ko/bread/\u1107\u1161\u11bc.png"), korean("![빵](빵.png)")),
    # HTML
    "open <b>": both("빵 <b>굽기", "Bread <b>baking"),
    "open <b> in one": korean("봉지를 <b>읽어 보세요."),
    "open <div>": both("<div>빵", "<div>Bread"),
    "stray closing tags": both("빵</div></main>", "Bread</div></main>"),
    "<b as text": both("빵 <b and c>", "Bread <b and c>"),
    "type between angle brackets": both("List<String>을 써요", "Use a List<String>"),
    "script": both("<script>alert(1)</script>"),
    "script of another host": both("<script src=https://example.com/a.js></script>"),
    "onerror": both("<img src=pot.svg onerror=alert(1)>"),
    "onclick": both("빵 <a onclick=alert(1)>굽기</a>", "Bread <a onclick=alert(1)>baking</a>"),
    "iframe": both("<iframe src=https://example.com></iframe>"),
    "style": both("<style>p { color: red }</style>"),
    "comment": both("<!-- TODO -->"),
    "comment within a line": both("빵 <!-- 나중에 --> 굽기", "Bread <!-- later --> baking"),
    "attributes of a paragraph": both('빵 { onclick="alert(1)" }', 'Bread { onclick="alert(1)" }'),
    "attributes of a link": both('[빵](oven.md){ onclick="alert(1)" }', '[bread](oven.md){ onclick="alert(1)" }'),
    "class of a paragraph": both("빵\n{: .big }", "Bread\n{: .big }"),
    # Encodings and characters
    "page in CP949": encode(KO, "cp949"),
    "page in UTF-16": encode(KO, "utf-16"),
    "one byte that is not UTF-8": write(KO, b"---\ntitle: a\xb5\ndescription: b\n---\n"),
    "data file not UTF-8": encode(STRINGS, "cp949"),
    "control character": korean("봉지\x08를 읽어 보세요."),
    "NUL": korean("봉지\x00를 읽어 보세요."),
    "right-to-left mark": korean("봉지\u202e를 읽어 보세요."),
    "zero-width space in the text": korean("봉\u200b지를 읽어 보세요."),
    "zero-width space in the title": change((FLOUR_KO, "밀가루는", "밀\u200b가루는")),
    "zero-width space in a link": korean("[봉지](oven\u200b.md)"),
    "no-break space in a list mark": korean("-\u00a0봉지"),
    "ideographic space in front matter": change((FLOUR_KO, "title: ", "title:\u3000")),
    "full-width colon in front matter": change((FLOUR_KO, "title: ", "title： ")),
    "curly quotation marks in front matter": head("title", "title: “밀가루는요?”", "title: “What flour?”"),
    "page in decomposed Hangul": korean("\u1107\u1169\u11bc\u110c\u1175"),
    "glossary in decomposed Hangul": change((GLOSSARY, "ko: 오븐", "ko: \u110b\u1169\u1107\u1173\u11ab")),
    "avoided spelling in decomposed Hangul": korean("\u110b\u1169\u1107\u116e\u11ab을 읽어 보세요."),
    # Dates
    "no such day": change((QUESTIONS, "added: 2026-01-02", "added: 2026-13-45")),
    "day in the German way": change((QUESTIONS, "added: 2026-01-02", "added: 20.11.2026")),
    "month only": change((QUESTIONS, "added: 2026-01-02", "added: 2026-11")),
    "day with one figure": change((QUESTIONS, "added: 2026-01-02", "added: 2026-11-3")),
    "revised before added": change((QUESTIONS, "added: 2026-01-02", "added: 2026-01-02\n        revised: 2026-01-01")),
    "page revised before added": change((QUESTIONS, "glossary: {", "glossary: {revised: 2025-01-01, ")),
    "collection revised before added": change((QUESTIONS, "    added: 2026-01-01\n    q", "    added: 2026-01-01\n    revised: 2025-01-01\n    q")),
    "date that lies ahead": change((QUESTIONS, "added: 2026-01-02", "added: 2099-01-01")),
    "added left out": change((QUESTIONS, "        added: 2026-01-02\n", "")),
    # Titles, descriptions, slugs
    "two pages with one title": head("title", "title: 오븐이 꼭 있어야 하나요?", "title: Do I need an oven?"),
    "two pages with one description": head("description", "description: 없어도 괜찮아요. 냄비로도 구울 수 있어요.", "description: No. A pot will do."),
    "slug index": change((QUESTIONS, "      flour:", "      index:")),
    "slug as a folder": change((QUESTIONS, "  glossary:", "  bread:")),
    "slug not ASCII": change((QUESTIONS, "      flour:", "      밀가루:")),
    "slug in upper case": change((QUESTIONS, "      flour:", "      Flour:")),
    "slug with an underscore": change((QUESTIONS, "      flour:", "      bread_flour:")),
    "slug that is a number": change((QUESTIONS, "      flour:", "      2024:")),
    "slug that YAML may take for no": change((QUESTIONS, "      flour:", "      no:")),
    "very long title": head("title", f"title: {'빵을 ' * 100}구워요", f"title: {'bread ' * 60}"),
    "very long word in a title": head("title", f"title: {'빵' * 150}", f"title: {'b' * 150}"),
    "very long description": head("description", f"description: {'빵을 ' * 400}구워요", f"description: {'bread ' * 200}a"),
    "link in a description": head("description", "description: 이것은 [빵](oven.md)이에요", "description: Some [bread](oven.md)"),
    "emphasis in a title": head("title", "title: 밀가루 **어떻게** 고르나요", "title: How do I **choose** flour"),
    "colon in a title": head("title", "title: 밀가루: 어떻게", "title: Flour: how"),
    "title that starts with a quotation mark": head("title", 'title: "밀가루"는 어떻게', 'title: "Flour" how'),
    "title with #": head("title", "title: 밀가루 #1은", "title: Is this the #1 flour"),
    "title that starts with [": head("title", "title: [밀가루", "title: [flour"),
    "title that starts with @": head("title", "title: @밀가루", "title: @flour"),
    "title with a space at its end": head("title", "title: '밀가루 '", "title: 'flour '"),
    "description as a block": change((FLOUR_KO, "description: 단백질", "description: |\n  단백질")),
    "title in the wrong language": head("title", "title: How do I choose a good flour?", "title: How do I choose flour?"),
    # Keywords
    "keyword twice": change((KO, "[오븐 구입,", "[전기요금,")),
    "keyword of the text": change((KO, "[오븐 구입,", "[뚜껑,")),
    "empty keyword": change((KO, "전기요금]", "전기요금, '']")),
    "keywords left empty": change((KO, "keywords: [오븐 구입, 전기요금]", "keywords:")),
    "keyword a number": change((KO, "전기요금]", "2018]")),
    "keywords missing in one language": change((EN, "keywords: [buy an oven, electricity bill]\n", "")),
    # Terms
    "avoided spelling on a page": korean("오분을 읽어 보세요."),
    "avoided spelling in a title": change((FLOUR_KO, "밀가루는", "오분 밀가루는")),
    "avoided spelling over a line break": all_of(change((GLOSSARY, "[오분]", "[가스 오븐]")), korean("가스\n오븐을 읽어 보세요.")),
    "avoided spelling in data": change((STRINGS, "ko: 빵집", "ko: 오분집")),
    "avoided spelling in an explanation": change((GLOSSARY, "천천히 부풀린", "오분에서 부풀린")),
    "term missing a language": change((GLOSSARY, "  en: sourdough\n", "")),
    "explanation missing a language": change((GLOSSARY, ", en: A dough that rises slowly.", "")),
    "term id twice": change((GLOSSARY, "id: sourdough", "id: oven")),
    "term twice under two ids": change((GLOSSARY, "ko: 사워도우", "ko: 오븐"), (GLOSSARY, "en: sourdough", "en: oven")),
    "another term is avoided": change((GLOSSARY, "avoid: {ko: []", "avoid: {ko: [오븐]")),
    "accepted and avoided": change((GLOSSARY, "avoid: {ko: [오분]", "avoid: {ko: [오븐]")),
    "glossary not sorted": change((GLOSSARY, "id: oven", "id: zoven")),
    "term that no page uses": change((KO, "사워도우는", "빵은")),
    "synonyms a word": change((GLOSSARY, "[천연 발효]", "천연 발효")),
    "synonym of two terms": change((GLOSSARY, "[천연 발효]", "[화덕]")),
    "synonym that is another term": change((GLOSSARY, "[천연 발효]", "[오븐]")),
    "term id renamed under a link": all_of(korean("[봉지](../glossary.md#oven)"), english("[Bag](../glossary.md#oven)"), change((GLOSSARY, "id: oven", "id: ovens"))),
    # Texts
    "text missing": change((STRINGS, "site_name:", "site_title:")),
    "text missing in one language": change((STRINGS, ", en: Bakery", "")),
    "unknown placeholder": change((STRINGS, "{year}년의 답", "{jahr}년의 답")),
    "brace not closed": change((STRINGS, "{year}년의 답", "{year년의 답")),
    "placeholder left out in one language": change((STRINGS, "{year}년의 답", "그해의 답")),
    "placeholder in a text that gets none": change((STRINGS, "ko: 빵집, en: Bakery", "ko: '{name} 빵집', en: 'Bakery {name}'")),
    "text that nothing uses": change((STRINGS, "site_name:", "menu: {ko: 메뉴, en: Menu}\nsite_name:")),
    # Awaiting, starting points
    "awaiting, but there": change((QUESTIONS, ENTRY, ENTRY + "        awaiting: {en: 2026-01-02}\n")),
    "awaiting both": change((QUESTIONS, ENTRY, ENTRY + "        awaiting: {ko: 2026-01-02, en: 2026-01-02}\n")),
    "awaiting an unknown language": change((QUESTIONS, ENTRY, ENTRY + "        awaiting: {jp: 2026-01-02}\n")),
    "awaiting a list": change((QUESTIONS, ENTRY, ENTRY + "        awaiting: [en]\n")),
    "awaiting a word": change((QUESTIONS, ENTRY, ENTRY + "        awaiting: en\n")),
    "starting point to nowhere": change(("data/starting_points.yml", "bread/oven", "bread/ovens")),
    # Renames and removals
    "page renamed, links forgotten": all_of(change((QUESTIONS, "      flour:", "      meal:"), (QUESTIONS, "bread/flour", "bread/meal")), rename(FLOUR_KO, "docs/ko/bread/meal.md"), rename(FLOUR_EN, "docs/en/bread/meal.md")),
    "question removed, related remains": all_of(change((QUESTIONS, ENTRY + "        added: 2026-01-02\n", ""), (KO, "[오븐](flour.md#storing)", "오븐"), (EN, "[oven](flour.md#storing)", "oven")), delete(FLOUR_KO, FLOUR_EN)),
    "page renamed everywhere, its address lost": all_of(change((QUESTIONS, "      flour:", "      meals:"), (QUESTIONS, "bread/flour", "bread/meals"), (KO, "flour.md", "meals.md"), (EN, "flour.md", "meals.md")), rename(FLOUR_KO, "docs/ko/bread/meals.md"), rename(FLOUR_EN, "docs/en/bread/meals.md")),
    "heading id renamed in both": change((KO, "#pot", "#pan"), (EN, "#pot", "#pan")),
    # Meaning and language
    "number differs": all_of(korean("70%가 단백질이에요."), english("80% of it is protein.")),
    "year differs": all_of(korean("2019년에 나왔어요."), english("It came out in 2017.")),
    "English paragraph on a Korean page": korean("Read what the bag says about it."),
    "Korean paragraph on an English page": english("봉지를 읽어 보세요."),
    "sentence left untranslated": english("Read the bag. 봉지를 읽어 보세요."),
    "TODO": both("TODO 빵", "TODO bread"),
    "filler": both("빵 lorem ipsum 굽기", "Bread lorem ipsum dolor"),
    "formal Korean": korean("봉지를 읽습니다."),
    "e-mail address": both("빵집은 baker@example.com", "Write to baker@example.com"),
    "telephone number": both("빵집은 010-1234-5678", "Call 010-1234-5678"),
    "front matter of another page": all_of(head("title", "title: 오븐이 꼭 있어야 하나요?", "title: How do I choose flour?"), head("description", "description: 없어도 괜찮아요. 냄비로도 구울 수 있어요.", "description: Take one with much protein.")),
    "whole page copied into another": all_of(copy(KO, FLOUR_KO), copy(EN, FLOUR_EN)),
    "English file as the Korean page": copy(FLOUR_EN, FLOUR_KO),
    # Stray files, conflict marks
    "file with a space in its name": write("docs/ko/bread/my question.md", PAGE.format("빵?", "빵.", "빵.")),
    "page as a link to another": all_of(delete(FLOUR_KO), link(FLOUR_KO, "oven.md")),
    "link out of the project": link("docs/ko/bread/host.txt", "/etc/hostname"),
    "broken link of the file system": link("docs/ko/bread/x.png", "nowhere.png"),
    "folder as a link": link("docs/ko/bread2", "bread"),
    "name in other case in one language": rename(FLOUR_EN, "docs/en/bread/Flour.md"),
    ".markdown": write("docs/ko/bread/extra.markdown", PAGE.format("빵?", "빵.", "빵.")),
    ".MD": write("docs/ko/bread/extra.MD", PAGE.format("빵?", "빵.", "빵.")),
    "Thumbs.db": write("docs/ko/bread/Thumbs.db"),
    "desktop.ini": write("docs/ko/desktop.ini"),
    "backup of an editor": write("docs/ko/bread/oven.md~"),
    "backup of a merge": write("docs/ko/bread/oven.md.orig"),
    "backup of Emacs": write("docs/ko/bread/#oven.md#"),
    "draft in the folder": write("docs/ko/bread/draft.md", PAGE.format("빵?", "빵.", "빵.")),
    "draft beside ko and en": write("docs/README.md", "draft"),
    "draft in a hidden folder": write("docs/ko/.drafts/a.md", PAGE.format("빵?", "빵.", "빵.")),
    "notes": write("docs/ko/bread/notes.txt"),
    "source": write("docs/ko/bread/source.docx"),
    "page in a folder that is no collection": write("docs/ko/cake/a.md", PAGE.format("빵?", "빵.", "빵.")),
    "conflict marks in a page": korean("<<<<<<< HEAD\n봉지\n=======\n통\n>>>>>>> other"),
    "conflict marks in both pages": both("<<<<<<< HEAD\n봉지\n=======\n통\n>>>>>>> other"),
    "conflict marks in questions.yml": change((QUESTIONS, ENTRY, "<<<<<<< HEAD\n" + ENTRY)),
    # Syntax that the site does not have
    "footnote": both("빵[^1]", "Bread[^1]"),
    "struck text": both("~~빵~~", "~~bread~~"),
    "marked text": both("==빵==", "==bread=="),
    "task list": both("- [ ] 빵", "- [ ] bread"),
    "emphasis glued to Hangul": korean("**봉지(Bag)**를 읽어 보세요."),
    "quotation glued to Hangul": korean("**‘봉지’**라고 읽어 보세요."),
    "formula": both("빵은 $x + y$", "Bread is $x + y$"),
    "underlined heading": both("빵\n---", "Bread\n---"),
}  # fmt: skip

RIGHT: dict[str, Change] = {
    "nothing changed": change(),
    "line break within a paragraph": korean("봉지를\n읽어 보세요."),
    "spaces at the end of a line": korean("봉지를 읽어 보세요.  "),
    "table": both("|가|나|\n|---|---|\n|다|라|", "|a|b|\n|---|---|\n|c|d|"),
    "fenced code": both("```python\na = [1](b) ** 2\n```"),
    "indented code": both("    a = 1 <b>"),
    "code within a line": both("`List<String>` 은 **빵**", "`List<String>` is **bread**"),
    "quotation": both("> 빵", "> Bread"),
    "rule": both("***"),
    "nested list": both("- 빵\n    - 식빵\n- 통", "- bread\n    - loaf\n- tin"),
    "text of a note indented by a tab": change((KO, "    냄비는", "\t냄비는")),
    "note without an empty line before": both("빵\n!!! editor\n\n    굽기", "Bread\n!!! editor\n\n    Baking"),
    "picture in both": all_of(write("docs/ko/bread/a.png", PNG), write("docs/en/bread/a.png", PNG), both("![빵](a.png)", "![Bread](a.png)")),
    "localized picture": all_of(write("docs/ko/bread/a.ko.png", PNG), write("docs/en/bread/a.en.png", PNG), both("![빵](a.ko.png)", "![Bread](a.en.png)")),
    "picture with a space in its name": all_of(write("docs/ko/bread/a b.png", PNG), write("docs/en/bread/a b.png", PNG), both("![빵](<a b.png>)", "![Bread](<a b.png>)")),
    "byte order mark in a page": encode(KO, "utf-8-sig"),
    "byte order mark in a data file": encode(STRINGS, "utf-8-sig"),
    "no newline at the end": lambda folder: write(KO, (folder / KO).read_bytes().rstrip())(folder),
    "Windows line ends in a page": lambda folder: write(KO, (folder / KO).read_bytes().replace(b"\n", b"\r\n"))(folder),
    "Windows line ends in data": lambda folder: write(QUESTIONS, (folder / QUESTIONS).read_bytes().replace(b"\n", b"\r\n"))(folder),
    "line ends of an old Mac": lambda folder: write(KO, (folder / KO).read_bytes().replace(b"\n", b"\r"))(folder),
    "HTML in a title": head("title", "title: '밀가루 <b> & \"통밀\"'", "title: '<b> & \"whole\" flour'"),
    "braces in a title": head("title", "title: '밀가루 {year}는요?'", "title: 'What {year} flour?'"),
    "description over two lines": change((FLOUR_KO, "description: 단백질이", "description: 단백질이\n  아주")),
    "keywords in decomposed Hangul are none of the text": change((KO, "전기요금]", "관리비]")),
    "emoji": both("빵 🍞", "Bread 🍞"),
    "template language as text": both("{{ 빵 }} {% if a %}", "{{ bread }} {% if a %}"),
    "dollars": both("빵은 $5예요", "Bread costs $5"),
    "number in words": both("빵 2개", "Two loaves"),
    "large number": both("빵 3만 개", "30,000 loaves"),
    "term of the glossary as an anchor": both("[빵](../glossary.md#oven)", "[Bread](../glossary.md#oven)"),
    "hidden file of the system": write("docs/ko/.DS_Store"),
    "swap file": write("docs/ko/bread/.oven.md.swp"),
    "id that starts with a figure": both("## 빵 { #3-loaves }", "## Bread { #3-loaves }"),
    "renamed, and it says so": all_of(change((KO, "#pot", "#pan"), (EN, "#pot", "#pan"), ("data/moved.yml", "bread/meal:", "bread/oven#pot: bread/oven#pan\nbread/meal:"))),
    "removed, and it says so": all_of(change((QUESTIONS, ENTRY + "        added: 2026-01-02\n", ""), (QUESTIONS, "        related: [bread/flour]\n", ""), (KO, "[오븐](flour.md#storing)", "오븐"), (EN, "[oven](flour.md#storing)", "oven")), delete(FLOUR_KO, FLOUR_EN), write("data/moved.yml", "bread/flour: bread/index\nbread/meal: bread/index\n")),
    "slug on": all_of(change((QUESTIONS, "      flour:", "      on:"), (QUESTIONS, "bread/flour", "bread/on"), (KO, "flour.md", "on.md"), (EN, "flour.md", "on.md")), write("data/published.txt"), write("data/moved.yml"), rename(FLOUR_KO, "docs/ko/bread/on.md"), rename(FLOUR_EN, "docs/en/bread/on.md")),
    "awaiting": awaiting(),
    "awaiting, and linked to from both languages": awaiting(change((EN, "in an oven.", "in an [oven](flour.md).")), change((KO, "flour.md#storing", "flour.md"))),
    "awaiting since long": awaiting(change((QUESTIONS, "{en: 2026-01-02}", "{en: 2020-01-01}"))),
    "awaiting a page with terms, pictures and links of its own": all_of(change((QUESTIONS, "related: [bread/flour]", "related: [bread/flour]\n        awaiting: {en: 2026-01-02}")), delete(EN, "docs/en/bread/pot.svg")),
    "starting point to what awaits": awaiting(change(("data/starting_points.yml", "bread/oven", "bread/flour"))),
    "new question": all_of(change((QUESTIONS, ENTRY, "      salt: {topics: [baking], added: 2026-05-01}\n" + ENTRY)), write("docs/ko/bread/salt.md", PAGE.format("소금은요?", "조금 넣어요.", "조금만 넣어요.")), write("docs/en/bread/salt.md", PAGE.format("What about salt?", "A little.", "Only a little."))),
}  # fmt: skip

# What only a record of both versions, or a person, can tell.
UNSEEN = {
    "list items in another order": "nothing in a list says which item is which",
    "paragraphs swapped": "the same",
    "a sentence dropped": "languages need different numbers of sentences; what halves a passage is found",
    "a lost not": "the words do not tell",
    "a name misspelt": "any word may be a name",
    "a section that now says something else": "needs a record of when both versions last said the same",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_small_project(tmp_path)


def findings(folder: Path) -> list[str]:
    return [str(each) for each in check(Project(folder, today=date(2026, 6, 1)), EVERY)]


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_found_and_told(folder: Path, name: str) -> None:
    MISTAKES[name](folder)
    found = findings(folder)
    assert found
    for finding in found:
        assert re.match(r"(data|docs|overrides)/[^:]+?(:\d+)?: \S", finding), finding
        assert len(finding) < 600


@pytest.mark.parametrize("name", RIGHT)
def test_what_is_right_is_accepted(folder: Path, name: str) -> None:
    RIGHT[name](folder)
    assert findings(folder) == []
